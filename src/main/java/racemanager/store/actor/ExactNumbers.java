package racemanager.store.actor;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import java.io.IOException;

/**
 * Writes whole numbers as text when they are so large that most readers of JSON would round them, as Discord's and
 * Steam's ids are (RFC 8259, section 6).
 */
final class ExactNumbers extends JsonGeneratorDelegate {

    private static final long LARGEST_EXACT = (1L << 53) - 1;

    ExactNumbers(JsonGenerator out) {
        super(out, false);
    }

    @Override
    public void writeNumber(long number) throws IOException {
        if (number >= -LARGEST_EXACT && number <= LARGEST_EXACT) {
            super.writeNumber(number);
        } else {
            writeString(Long.toString(number));
        }
    }
}
