package dk.opgang.participants.alert;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dk.opgang.participants.subject.ParticipantEvent;
import dk.opgang.platform.value.Party;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * That an alert was raised, decided or closed: nothing of what it is about, which is read from the service.
 *
 * @param kind a code of {@code parallel-kinds}
 * @param state where it stands after it
 * @param occurrence how often it has been raised because the efforts overlapped again
 * @param readers the parties that may see it now, apart from the participant's municipality
 */
public record AlertEvent(
        @JsonIgnore String type,
        UUID alertId,
        UUID participantId,
        String municipalityCode,
        String kind,
        String state,
        int occurrence,
        @JsonIgnore Set<Party> readers)
        implements ParticipantEvent {

    public static final String RAISED = PREFIX + "coordination-alert-raised.v1";
    public static final String DECIDED = PREFIX + "coordination-alert-decided.v1";
    public static final String CLOSED = PREFIX + "coordination-alert-closed.v1";

    static AlertEvent of(AlertNews news, Collection<Party> readers) {
        Alert alert = news.alert();
        return new AlertEvent(
                switch (news.what()) {
                    case RAISED -> RAISED;
                    case DECIDED -> DECIDED;
                    case CLOSED -> CLOSED;
                },
                alert.id(),
                alert.participantId(),
                alert.municipalityCode(),
                alert.pair().kind(),
                news.state().code(),
                news.occurrence(),
                Set.copyOf(readers));
    }

    @Override
    public Set<String> municipalities() {
        Set<String> codes = named(true);
        codes.add(municipalityCode);
        return codes;
    }

    @Override
    public Set<String> organisations() {
        return named(false);
    }

    private Set<String> named(boolean municipalities) {
        return readers.stream()
                .filter(party -> party.isMunicipality() == municipalities)
                .map(Party::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
