package racemanager.guild.stored;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeTest {

    private final ObjectMapper json = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '|',
            value = {
                "{'a':{'b':1}}; {'a':{'b':1}}; []",
                "{'a':1}; {'a':1,'b':null,'c':[],'d':{}}; []",
                "{'a':1}; {'a':1,'b':0}; [.b is new and not empty]",
                "{'a':{'b':1}}; {'a':{'c':1}}; [.a.b is gone, .a.c is new and not empty]",
                "{'a':[{'b':1},{'b':2}]}; {'a':[{'b':1},{}]}; [.a[].b is gone]",
                "{'a':['x','y']}; {'a':['y','x']}; []",
                "{'a':['x']}; {'a':['x','y']}; [.a was [\"x\"] and is [\"x\",\"y\"]]",
                "{'a':1}; {'a':'1'}; [.a was 1 and is \"1\"]",
                "{'@is':'Old'}; {'@is':'New'}; [.@is was \"Old\" and is \"New\"]",
            })
    void itTellsWhatIsNoLongerAsItWasStored(String stored, String today, String changes) throws IOException {
        assertThat(Shape.changes(json.readTree(quoted(stored)), json.readTree(quoted(today))))
                .hasToString(changes);
    }

    private static String quoted(String text) {
        return text.replace('\'', '"');
    }
}
