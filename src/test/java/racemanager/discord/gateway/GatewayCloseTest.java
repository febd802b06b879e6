package racemanager.discord.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.channels.ClosedChannelException;
import org.junit.jupiter.api.Test;

class GatewayCloseTest {

    @Test
    void anEndIsToldInOneLineWithoutTheNamesOfClasses() {
        assertThat(GatewayClose.explained(new GatewayLink.SessionLostException()))
                .isEqualTo("The gateway connection ended: the session of the last run cannot be resumed.");
        assertThat(GatewayClose.explained(new IllegalStateException("reset\nat line 7")))
                .isEqualTo("The gateway connection ended: reset.");
        assertThat(GatewayClose.explained(new ClosedChannelException()))
                .isEqualTo("The gateway connection ended: ClosedChannelException.");
    }
}
