package dk.opgang.participants;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.opgang.participants.alert.AlertEvent;
import dk.opgang.participants.casefile.BenefitPeriodState;
import dk.opgang.participants.casefile.ParticipantState;
import dk.opgang.participants.casefile.ResidenceState;
import dk.opgang.participants.consent.ConsentRemoved;
import dk.opgang.participants.consent.ConsentState;
import dk.opgang.participants.contact.ContactRecorded;
import dk.opgang.participants.departure.ParticipantDeparted;
import dk.opgang.participants.merge.MergeEvent;
import dk.opgang.participants.notice.NoticeEvent;
import dk.opgang.participants.participant.ParticipantErased;
import dk.opgang.participants.readiness.ReadinessRecorded;
import dk.opgang.participants.restriction.RestrictionEvent;
import dk.opgang.participants.subject.ParticipantEvent;
import dk.opgang.participants.subject.RecordRemoved;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Consumers may meet fields that they do not know; the producer sends none that its schema does not name. */
class EventSchemaTest {

    @ParameterizedTest
    @MethodSource("events")
    void an_event_has_the_fields_of_its_schema_and_no_others(String type, Class<? extends Record> event)
            throws IOException {
        // Given
        JsonNode schema = schema(type);
        // When
        Set<String> sent = Arrays.stream(event.getRecordComponents())
                .filter(component -> !component.getAccessor().isAnnotationPresent(JsonIgnore.class))
                .map(component -> component.getName())
                .filter(name -> !name.equals("type"))
                .collect(Collectors.toCollection(TreeSet::new));
        // Then
        assertEquals(names(schema.get("properties")), sent);
    }

    static Arguments[] events() {
        return new Arguments[] {
            Arguments.of(ParticipantState.REGISTERED, ParticipantState.class),
            Arguments.of(ParticipantState.UPDATED, ParticipantState.class),
            Arguments.of(ParticipantEvent.PREFIX + "participant-erased.v1", ParticipantErased.class),
            Arguments.of(ParticipantDeparted.TYPE, ParticipantDeparted.class),
            Arguments.of(MergeEvent.MERGED, MergeEvent.class),
            Arguments.of(MergeEvent.REVERSED, MergeEvent.class),
            Arguments.of(BenefitPeriodState.OPENED, BenefitPeriodState.class),
            Arguments.of(BenefitPeriodState.CLOSED, BenefitPeriodState.class),
            Arguments.of(BenefitPeriodState.CORRECTED, BenefitPeriodState.class),
            Arguments.of(ResidenceState.OPENED, ResidenceState.class),
            Arguments.of(ResidenceState.CLOSED, ResidenceState.class),
            Arguments.of(ResidenceState.CORRECTED, ResidenceState.class),
            Arguments.of(RecordRemoved.BENEFIT_PERIOD, RecordRemoved.class),
            Arguments.of(RecordRemoved.RESIDENCE, RecordRemoved.class),
            Arguments.of(RecordRemoved.CONTACT, RecordRemoved.class),
            Arguments.of(RecordRemoved.READINESS, RecordRemoved.class),
            Arguments.of(ParticipantEvent.PREFIX + "education-readiness-recorded.v1", ReadinessRecorded.class),
            Arguments.of(ConsentState.CORRECTED, ConsentState.class),
            Arguments.of(ParticipantEvent.PREFIX + "consent-removed.v1", ConsentRemoved.class),
            Arguments.of(ConsentState.GIVEN, ConsentState.class),
            Arguments.of(ConsentState.WITHDRAWN, ConsentState.class),
            Arguments.of(ConsentState.EXPIRING, ConsentState.class),
            Arguments.of(ConsentState.EXPIRED, ConsentState.class),
            Arguments.of(NoticeEvent.SENT, NoticeEvent.class),
            Arguments.of(NoticeEvent.OVERDUE, NoticeEvent.class),
            Arguments.of(NoticeEvent.ACKNOWLEDGED, NoticeEvent.class),
            Arguments.of(ParticipantEvent.PREFIX + "contact-recorded.v1", ContactRecorded.class),
            Arguments.of(RestrictionEvent.RESTRICTED, RestrictionEvent.class),
            Arguments.of(RestrictionEvent.LIFTED, RestrictionEvent.class),
            Arguments.of(AlertEvent.RAISED, AlertEvent.class),
            Arguments.of(AlertEvent.DECIDED, AlertEvent.class),
            Arguments.of(AlertEvent.CLOSED, AlertEvent.class)
        };
    }

    private static JsonNode schema(String type) throws IOException {
        try (InputStream in = EventSchemaTest.class.getResourceAsStream("/schemas/" + type + ".json")) {
            return new JsonMapper().readTree(in);
        }
    }

    private static Set<String> names(JsonNode properties) {
        Set<String> names = new TreeSet<>();
        properties.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
