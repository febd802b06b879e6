package racemanager.playground;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;

/** What Discord answers to a request that it refuses. */
record Refused(
        int status,
        int code,
        @Nullable String field,
        @Nullable String error) {

    static Refused with(int status, int code) {
        return new Refused(status, code, null, null);
    }

    void check(Web.Reply reply) {
        var said = reply.body().toString();
        assertThat(reply.status()).as(said).isEqualTo(status);
        assertThat(reply.code()).as(said).isEqualTo(code);
        assertThat(reply.body().path("message").asText()).as(said).isNotBlank();
        if (error != null) {
            assertThat(leaf(reply)).as(said).isEqualTo(error);
        }
    }

    private String leaf(Web.Reply reply) {
        var at = reply.body().path("errors");
        for (var step : field == null ? new String[0] : field.split("\\.", -1)) {
            at = at.path(step);
        }
        return at.path("_errors").path(0).path("code").asText();
    }
}
