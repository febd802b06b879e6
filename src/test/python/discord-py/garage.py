"""Commands of one guild: members, channels and Discord's own events."""

import datetime

import discord
from discord import app_commands

from race import code
from report import report


@app_commands.command()
async def crew(interaction: discord.Interaction, member: discord.Member, role: discord.Role):
    """Works on members"""
    await interaction.response.defer(ephemeral=True)
    await member.remove_roles(role, reason="Left the grid")
    without = await interaction.guild.fetch_member(member.id)
    await without.add_roles(role, reason="Back on the grid, très bien")
    back = await interaction.guild.fetch_member(member.id)
    silenced = await back.edit(timed_out_until=discord.utils.utcnow() + datetime.timedelta(minutes=10))
    free = await silenced.edit(timed_out_until=None)
    found = await interaction.guild.query_members(query=member.name[:4], limit=10)
    above = discord.utils.get(interaction.guild.roles, name="Organiser")
    await interaction.edit_original_response(content="Done")
    report(
        "crew",
        had=role in member.roles,
        taken=role not in without.roles,
        back=role in back.roles,
        silenced=silenced.is_timed_out(),
        free=not free.is_timed_out(),
        found=[each.name for each in found],
        above=await code(member.add_roles(above)),
    )


@app_commands.command()
async def paddock(interaction: discord.Interaction):
    """Works in channels"""
    await interaction.response.defer(ephemeral=True)
    channel = interaction.channel
    first = await channel.send(f"Hello {interaction.user.mention}")
    edited = await first.edit(content="Changed")
    reply = await first.reply("An answer")
    await first.pin(reason="Important")
    pinned = [message.id for message in await channel.pins()]
    await first.unpin()
    thread = await first.create_thread(name="Turn 1", auto_archive_duration=60)
    said = await thread.send("What happened?")
    closed = await thread.edit(archived=True, locked=True)
    listed = [message.content async for message in channel.history(limit=2)]
    await channel.delete_messages([first, reply])
    direct = await interaction.user.send("Just for you")
    await interaction.edit_original_response(content="Done")
    report(
        "paddock",
        edited=edited.content,
        reply=reply.reference.message_id == first.id,
        pinned=first.id in pinned,
        thread=said.channel.id == thread.id and thread.parent_id == channel.id,
        archived=closed.archived and closed.locked,
        listed=listed,
        gone=await code(channel.fetch_message(first.id)),
        long=await code(channel.send("x" * 2001)),
        direct=isinstance(direct.channel, discord.DMChannel),
    )


@app_commands.command()
async def calendar(interaction: discord.Interaction):
    """Works on Discord's own events"""
    await interaction.response.defer(ephemeral=True)
    start = discord.utils.utcnow() + datetime.timedelta(hours=1)
    event = await interaction.guild.create_scheduled_event(
        name="Round 1",
        start_time=start,
        end_time=start + datetime.timedelta(hours=1),
        entity_type=discord.EntityType.external,
        privacy_level=discord.PrivacyLevel.guild_only,
        location="Monza",
    )
    edited = await event.edit(name="Round one", location="Monza by night", end_time=event.end_time)
    running = await edited.start()
    cancelled = await code(running.edit(status=discord.EventStatus.cancelled))
    done = await running.end()
    await interaction.edit_original_response(content="Done")
    report(
        "calendar",
        event=str(event.id),
        location=edited.location,
        running=running.status.name,
        cancelled=cancelled,
        done=done.status.name,
        left=len(await interaction.guild.fetch_scheduled_events()),
    )


commands = [crew, paddock, calendar]
