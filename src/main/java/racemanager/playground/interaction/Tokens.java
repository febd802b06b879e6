package racemanager.playground.interaction;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import racemanager.playground.json.Json;
import racemanager.playground.world.Interaction;
import racemanager.playground.world.Snowflakes;
import racemanager.playground.world.World;

/** The tokens that let a bot answer: the first answer within 3 seconds, everything within 15 minutes. */
public final class Tokens {

    static final Duration FIRST_ANSWER = Duration.ofSeconds(3);
    static final Duration VALID = Duration.ofMinutes(15);

    private static final int RANDOM_BYTES = 48;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Tokens() {}

    static String next(long interactionId) {
        var random = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(random);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        var plain = "interaction:" + interactionId + ":" + secret;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** The interaction that a token belongs to, however old. */
    static Optional<Interaction> find(World world, String token) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8).split(":", 3);
            var id = parts.length == 3 ? Json.id(parts[1]) : 0;
            return world.interactions().find(id).filter(found -> found.token().equals(token));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    static boolean isValid(Interaction interaction, Instant now) {
        return now.isBefore(Snowflakes.instantOf(interaction.id()).plus(VALID));
    }

    static boolean isInTime(Interaction interaction, Instant now) {
        return !now.isAfter(Snowflakes.instantOf(interaction.id()).plus(FIRST_ANSWER));
    }
}
