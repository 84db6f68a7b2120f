package dk.opgang.participants.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A consent as it is after it was given or withdrawn. Its recipient sees it in the feed too. */
public record ConsentState(
        @JsonIgnore String type,
        UUID consentId,
        UUID participantId,
        String municipalityCode,
        String purpose,
        List<String> dataCategories,
        String sourceOrganisation,
        String recipientOrganisation,
        @Nullable UUID initiativeId,
        LocalDate from,
        LocalDate until,
        @Nullable Instant withdrawnAt)
        implements ParticipantEvent {

    public static final String GIVEN = PREFIX + "consent-given.v1";
    public static final String WITHDRAWN = PREFIX + "consent-withdrawn.v1";

    private static final int MUNICIPALITY_LENGTH = 3;

    @Override
    public Set<String> municipalities() {
        Set<String> codes = new TreeSet<>(Set.of(municipalityCode));
        if (recipientOrganisation.length() == MUNICIPALITY_LENGTH) {
            codes.add(recipientOrganisation);
        }
        return codes;
    }

    @Override
    public Set<String> organisations() {
        return recipientOrganisation.length() == MUNICIPALITY_LENGTH ? Set.of() : Set.of(recipientOrganisation);
    }
}
