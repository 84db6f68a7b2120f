package dk.opgang.platform.batch.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.opgang.platform.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonArrayLinesTest {

    @Test
    void makesALineOfEachElement() throws IOException {
        // Given
        String array = " [ {\"a\": \"],}\\\"\",\r\n \"b\":[1,{}]} ,7, \"x\\\\\"\n,null ] \n";

        // When
        String lines = lines(array);

        // Then
        assertEquals("{\"a\": \"],}\\\"\",   \"b\":[1,{}]}\n7\n\"x\\\\\"\nnull\n", lines);
    }

    @Test
    void hasNoLineForAnEmptyArray() throws IOException {
        // When
        String lines = lines("[ ]");

        // Then
        assertEquals("", lines);
    }

    @Test
    void keepsOfALongElementOnlyThatItIsLong() throws IOException {
        // Given
        String array = "[{\"a\":\"" + "x".repeat(200_000) + "\",\n\"b\":[" + "1,\n".repeat(100_000) + "2]},{}]";

        // When
        String[] lines = lines(array).split("\n");

        // Then
        assertEquals(2, lines.length);
        assertEquals(SliceCutter.MAX_RECORD + 1, lines[0].length());
        assertEquals("{}", lines[1]);
    }

    @Test
    void cutsElementsWhereverTheBodyIsReadInPieces() throws IOException {
        // Given
        List<String> elements = IntStream.range(0, 30_000)
                .mapToObj(
                        i -> i % 3 == 0 ? "1234567" : i % 3 == 1 ? "\"" + "å".repeat(i % 7) + "\"" : "{\"a\": [true]}")
                .toList();

        // When
        String lines = lines("[" + String.join(" ,", elements) + "]");

        // Then
        assertEquals(String.join("\n", elements) + "\n", lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[",
                "[{}",
                "[{},",
                "[{},]",
                "[,]",
                "[{} {}]",
                "[{\"a\":tru}]",
                "[{\"a\":\"x\ny\"}]",
                "[{]}]",
                "[{}]]",
                "[}]",
                "[1 2]"
            })
    void refusesWhatIsNoArray(String text) {
        // When
        ProblemException problem = assertThrows(ProblemException.class, () -> lines(text));

        // Then
        assertEquals(400, problem.problem().status());
    }

    private static String lines(String array) throws IOException {
        JsonArrayLines lines = new JsonArrayLines(new ByteArrayInputStream(array.getBytes(StandardCharsets.UTF_8)));
        return new String(lines.readAllBytes(), StandardCharsets.UTF_8);
    }
}
