package racemanager.app;

import java.time.InstantSource;
import racemanager.app.settings.Settings;
import racemanager.app.status.Health;
import racemanager.app.status.Meters;
import racemanager.discord.login.BotToken;

/** What a bot is given for its life, the first and any further one. */
record BotPlan(Settings settings, Health health, Meters meters, InstantSource clock, BotToken token, String apiUrl) {}
