package dk.opgang.platform.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tags;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetricRulesTest {

    @ParameterizedTest
    @CsvSource({
        "200, /v1/participants/{id}/contacts, /v1/participants/{id}/contacts",
        "404, /v1/made-up, /{unknown}",
        "405, /v1/participants, /{unknown}",
        "400, /v1/participants/0101901234, /v1/participants/{value}",
        "401, /v1/participants/0190a1b2-0000-7000-8000-000000000001/contacts, /v1/participants/{value}/contacts",
        "200, /v1, /v1",
    })
    void noSeriesIsNamedAfterWhatAClientMadeUp(String status, String uri, String expected) {
        // Given
        Meter.Id id =
                new Meter.Id(MetricRules.REQUESTS, Tags.of("status", status, "uri", uri), null, null, Meter.Type.TIMER);

        // When
        Meter.Id named = MetricRules.named(id);

        // Then
        assertEquals(expected, named.getTag("uri"));
        assertEquals(status, named.getTag("status"));
    }
}
