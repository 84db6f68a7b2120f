package dk.opgang.network.relocation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgang.platform.outbox.Event;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is told of relocations. Nobody of a family is named, and whom else it concerns are the readers. */
sealed interface RelocationEvent extends Event {

    String PREFIX = "dk.opgang.network.relocation-";

    /** The tenants that are to read it, as tenant keys. */
    @JsonIgnore
    Set<String> readers();

    @Override
    default Set<String> municipalities() {
        return codes(readers(), "municipality:");
    }

    @Override
    default Set<String> organisations() {
        return codes(readers(), "organisation:");
    }

    private static Set<String> codes(Collection<String> keys, String kind) {
        return keys.stream()
                .filter(key -> key.startsWith(kind))
                .map(key -> key.substring(kind.length()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A case stands elsewhere. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CaseChanged(
            UUID caseId,
            String state,
            @Nullable String reason,
            @JsonIgnore Set<String> readers) implements RelocationEvent {

        static CaseChanged of(RelocationCase it, @Nullable RelocationMatch open, @Nullable String reason) {
            Set<String> readers = open == null ? Set.of(it.poster()) : parties(open);
            return new CaseChanged(it.id(), it.state().code(), reason, readers);
        }

        @Override
        public String type() {
            return PREFIX + "case-changed.v1";
        }

        @Override
        public UUID aggregateId() {
            return caseId;
        }
    }

    /** A match is proposed, was answered, or is over. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MatchChanged(
            UUID matchId,
            UUID caseId,
            UUID offerId,
            String state,
            @Nullable String reason,
            @JsonIgnore Set<String> readers)
            implements RelocationEvent {

        static MatchChanged of(RelocationMatch it, @Nullable String reason) {
            return new MatchChanged(
                    it.id(), it.caseId(), it.offerId(), it.state().code(), reason, parties(it));
        }

        @Override
        public String type() {
            return PREFIX + "match-changed.v1";
        }

        @Override
        public UUID aggregateId() {
            return matchId;
        }
    }

    /** A case seeks a home, seeks another one, or seeks no longer. Named readers are those to whom it is advertised; without any, all are. */
    record AdvertChanged(
            UUID caseId,
            @Nullable String regionCode,
            String householdSize,
            int roomsMin,
            boolean seeking,
            @JsonIgnore Set<String> readers)
            implements RelocationEvent {

        @Override
        public String type() {
            return PREFIX + "advert-changed.v1";
        }

        @Override
        public UUID aggregateId() {
            return caseId;
        }
    }

    private static Set<String> parties(RelocationMatch match) {
        return Stream.of(match.sender(), match.receiver(), match.organisation())
                .collect(Collectors.toUnmodifiableSet());
    }
}
