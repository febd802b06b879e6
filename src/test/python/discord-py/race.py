"""/race: a command, its buttons and list, its form, and what follows."""

import io

import discord
from discord import app_commands
from discord.app_commands import locale_str

from report import report, report_trouble

TRACKS = ["Monza", "Montréal", "Spa", "Suzuka"]


class Announcement(discord.ui.View):
    def __init__(self):
        super().__init__(timeout=None)
        self.drivers = 0

    async def on_error(self, interaction, error, item):
        report_trouble(item.custom_id, error)

    @discord.ui.button(label="Join", style=discord.ButtonStyle.success, custom_id="race:join")
    async def join(self, interaction, button):
        self.drivers += 1
        await interaction.response.edit_message(content=f"{self.drivers} in", view=self)
        report("pressed", button=button.label)

    @discord.ui.button(label="Later", style=discord.ButtonStyle.secondary, emoji="🏁", custom_id="race:later")
    async def later(self, interaction, button):
        self.drivers += 1
        await interaction.response.defer()
        changed = await interaction.edit_original_response(content=f"{self.drivers} in")
        report("pressed", button=button.label, content=changed.content)

    @discord.ui.button(label="Enter", style=discord.ButtonStyle.primary, custom_id="race:enter")
    async def enter(self, interaction, button):
        await interaction.response.send_modal(Entry())
        report("opened")

    @discord.ui.select(
        custom_id="race:car",
        max_values=2,
        options=[discord.SelectOption(label=car, value=car.lower()) for car in ("Ferrari", "McLaren", "Porsche")],
    )
    async def car(self, interaction, select):
        await interaction.response.send_message(", ".join(select.values), ephemeral=True)
        report("chose", values=select.values)

    @discord.ui.select(cls=discord.ui.UserSelect, custom_id="race:rival")
    async def rival(self, interaction, select):
        await interaction.response.send_message(f"Against {select.values[0].display_name}", ephemeral=True)
        report("rival", name=select.values[0].display_name, member=isinstance(select.values[0], discord.Member))


class Entry(discord.ui.Modal, title="Enter the race"):
    name = discord.ui.TextInput(label="Name", min_length=2, max_length=60)
    why = discord.ui.TextInput(label="Why", style=discord.TextStyle.paragraph, required=False, default="For fun")

    async def on_error(self, interaction, error):
        report_trouble("modal", error)

    async def on_submit(self, interaction):
        report("submitted", name=self.name.value, why=self.why.value, message=interaction.message is not None)
        await interaction.response.defer(ephemeral=True, thinking=True)
        answer = await interaction.edit_original_response(content=f"Welcome {self.name.value}")
        secret = await interaction.followup.send("Between us", ephemeral=True, wait=True)
        grid = discord.File(io.BytesIO("1,Lena\n".encode()), "grid.csv", description="The grid")
        listed = await interaction.followup.send("The list", file=grid, wait=True)
        edited = await secret.edit(content="Still between us")
        extra = await interaction.followup.send("Soon gone", wait=True)
        await extra.delete()
        report(
            "followed",
            answer=answer.content,
            ephemeral=answer.flags.ephemeral and secret.flags.ephemeral,
            edited=edited.content,
            file=listed.attachments[0].filename,
            text=(await listed.attachments[0].read()).decode(),
            gone=await code(extra.edit(content="x")),
        )


async def code(work):
    """Discord's code for what it refuses."""
    try:
        await work
        return 0
    except discord.HTTPException as refused:
        return refused.code


@app_commands.command(name=locale_str("race"), description=locale_str("Announces a race"))
@app_commands.guild_only()
@app_commands.choices(kind=[app_commands.Choice(name="Sprint", value="sprint"), app_commands.Choice(name="Endurance", value="endurance")])
async def command(
    interaction: discord.Interaction,
    track: str,
    laps: app_commands.Range[int, 1, 200] = 10,
    kind: app_commands.Choice[str] = None,
    poster: discord.Attachment = None,
):
    """Announces a race"""
    embed = discord.Embed(title="Race", description=poster.filename if poster else "no poster", colour=0x2ECC71)
    await interaction.response.send_message(f"**{track}** over {laps} laps", embed=embed, view=Announcement())
    original = await interaction.original_response()
    report(
        "race",
        track=track,
        laps=laps,
        kind=kind.value if kind else None,
        poster=(await poster.read()).decode() if poster else None,
        locale=str(interaction.locale),
        user=interaction.user.name,
        channel=interaction.channel.name,
        guild=interaction.guild.name,
        answer=original.content,
    )


@command.autocomplete("track")
async def complete(interaction, typed):
    fitting = [track for track in TRACKS if track.lower().startswith(typed.lower())]
    report("completed", typed=typed, offered=fitting)
    return [app_commands.Choice(name=track, value=track) for track in fitting]
