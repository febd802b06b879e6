"""python3 bot.py: PLAYGROUND_API (…/api/v10) and PLAYGROUND_TOKEN say where."""

import asyncio
import json
import logging
import os
import sys
import urllib.request

import discord
import yarl
from discord import app_commands

import garage
import race
from report import Complaints, report, report_trouble

API = os.environ["PLAYGROUND_API"]


def gateway():
    with urllib.request.urlopen(f"{API}/gateway") as answer:
        return json.load(answer)["url"]


discord.http.Route.BASE = API
discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(gateway())
discord.VoiceClient.warn_nacl = False


class French(app_commands.Translator):
    WORDS = {"race": "course", "Announces a race": "Annonce une course"}

    async def translate(self, string, locale, context):
        return self.WORDS.get(string.message) if locale is discord.Locale.french else None


class Tree(app_commands.CommandTree):
    async def on_error(self, interaction, error):
        report_trouble(interaction.command.name, error)


class Bot(discord.Client):
    def __init__(self):
        intents = discord.Intents(guilds=True, guild_messages=True, guild_scheduled_events=True)
        super().__init__(intents=intents)
        self.tree = Tree(self)

    async def setup_hook(self):
        await self.tree.set_translator(French())
        self.tree.add_command(race.command)
        self.stop = asyncio.create_task(self.until_input_ends())

    async def until_input_ends(self):
        await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
        await self.close()

    async def on_connect(self):
        report("session", session=self.ws.session_id)

    async def on_ready(self):
        if self.tree.get_commands(guild=self.apex()):
            return
        for command in garage.commands:
            self.tree.add_command(command, guild=self.apex())
        everywhere = await self.tree.sync()
        here = await self.tree.sync(guild=self.apex())
        report(
            "ready",
            user=self.user.name,
            application=str(self.application_id),
            guilds=[
                {"name": guild.name, "roles": len(guild.roles), "channels": len(guild.channels), "members": guild.member_count}
                for guild in self.guilds
            ],
            everywhere=[command.name for command in everywhere],
            french=everywhere[0].name_localizations.get(discord.Locale.french),
            here=[command.name for command in here],
        )

    def apex(self):
        return discord.utils.find(lambda guild: guild.name.startswith("Apex"), self.guilds)

    async def on_resumed(self):
        report("resumed")

    async def on_message(self, message):
        if message.author != self.user:
            report("message", content=message.content, author=message.author.name)

    async def on_scheduled_event_create(self, event):
        # Not its name: discord.py changes the event in place, perhaps before this task runs.
        report("event-heard", event=str(event.id))

    async def on_error(self, event, *arguments, **more):
        report_trouble(event, sys.exc_info()[1])


discord.utils.setup_logging(handler=Complaints(), level=logging.WARNING)
asyncio.run(Bot().start(os.environ["PLAYGROUND_TOKEN"]))
