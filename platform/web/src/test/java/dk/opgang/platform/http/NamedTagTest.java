package dk.opgang.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.platform.problem.ProblemException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedTagTest {

    private static final int GOES_ON = 200;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"3\"              | 200",
                "W/\"3\"            | 200",
                "\"3-gzip\"         | 200",
                "W/\"3-gzip\"       | 200",
                "\"3--gzip\"        | 200",
                "\"3;gzip\"         | 200",
                "\"3-a1b2c3\"       | 200",
                "\"3-a1b2c3-gzip\"  | 200",
                "\"2\", W/\"3\"     | 200",
                "*                  | 200",
                "\"2\"              | 412",
                "\"33\"             | 412",
                "W/\"2-gzip\"       | 412",
                "3                  | 400",
                "\"3                | 400",
                "w/\"3\"            | 400",
                "\"2\" \"3\"        | 400"
            })
    void aPackedOrWeakTagNamesTheVersionThatItWasMadeOf(String ifMatch, int status) {
        // When
        int answered = status(() -> Preconditions.requireMatch(ifMatch, 3));

        // Then
        assertEquals(status, answered);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"* | 200", "\"3\" | 412", "3 | 400"})
    void aCreationWantsThatThereIsNone(String ifNoneMatch, int status) {
        // When
        int answered = status(() -> Preconditions.requireCreation(ifNoneMatch));

        // Then
        assertEquals(status, answered);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = " ")
    void aCreationWithoutAConditionIsToldWhichOne(String ifNoneMatch) {
        // When
        ProblemException refused = problem(() -> Preconditions.requireCreation(ifNoneMatch));

        // Then
        assertEquals(428, refused.problem().status());
        assertEquals("header:If-None-Match", refused.faults().getFirst().pointer());
    }

    private static int status(Runnable check) {
        ProblemException problem = problem(check);
        return problem == null ? GOES_ON : problem.problem().status();
    }

    private static ProblemException problem(Runnable check) {
        try {
            check.run();
            return null;
        } catch (ProblemException e) {
            return e;
        }
    }
}
