package dk.opgang.gateway.route;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafePathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/v1/participants",
                "/v1/participants/",
                "/v1/network/meetings.ics",
                "/v1/reference-values/outside-work/national/2019",
                "/v1/code-lists/b%C3%B8lge%20a",
                "/v1/a...b",
            })
    void whatEverybodyReadsAlikeIsSafe(String path) {
        // When
        boolean safe = SafePath.isSafe(path);

        // Then
        assertTrue(safe);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "v1",
                "//v1/participants",
                "/v1//participants",
                "/v1/participants//",
                "/v1/./participants",
                "/v1/participants/../../q",
                "/v1/%2e%2E/q",
                "/v1/.%2e/q",
                "/v1/a%2fb",
                "/v1/a%5Cb",
                "/v1/a\\b",
                "/v1/..;/q",
                "/v1/participants;a=1",
                "/v1/a%3Bb",
                "/v1/a%00",
                "/v1/a%0a",
                "/v1/a%7F",
                "/v1/a%252e",
                "/v1/a%",
                "/v1/a%2",
                "/v1/a%zz",
                "/v1/a b",
                "/v1/a#b",
                "/v1/æ",
            })
    void whatCouldBeReadInTwoWaysIsNot(String path) {
        // When
        boolean safe = SafePath.isSafe(path);

        // Then
        assertFalse(safe);
    }
}
