package dk.opgang.participants.consent;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgang.participants.access.Insight;
import dk.opgang.platform.value.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A consent as it is answered. */
@Schema(name = "Consent")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ConsentView(
        UUID id,
        UUID participantId,
        String purpose,
        List<String> dataCategories,
        String sourceOrganisation,
        String recipientOrganisation,
        @Nullable UUID initiativeId,
        LocalDate from,
        LocalDate until,
        @Nullable Instant withdrawnAt,

        @Schema(description = "The poster's key; for the participant's municipality alone") @Nullable
        Source source,

        Instant createdAt,
        Instant updatedAt,
        long version) {

    /** What the participant's own municipality sees. */
    public static ConsentView whole(Consent consent) {
        return of(consent, Insight.WHOLE);
    }

    /** What a reader of that insight sees. */
    public static ConsentView of(Consent consent, Insight insight) {
        ConsentTerms terms = consent.terms();
        return new ConsentView(
                consent.id(),
                consent.participantId(),
                terms.purpose(),
                terms.dataCategories().stream().sorted().toList(),
                terms.source().value(),
                terms.recipient().value(),
                terms.initiativeId(),
                terms.from(),
                terms.until(),
                consent.withdrawnAt(),
                insight.own(consent.source()),
                consent.createdAt(),
                consent.updatedAt(),
                consent.version());
    }
}
