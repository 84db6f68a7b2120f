package dk.opgang.participants.participant;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.participants.access.DataCategory;
import dk.opgang.participants.access.Insight;
import dk.opgang.participants.subject.Participant;
import dk.opgang.platform.posted.Stored;
import dk.opgang.platform.value.Source;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A participant as it is answered: never who it is. A reader under a consent sees the categories that the consent names. */
public record ParticipantView(
        UUID id,
        String municipalityCode,
        int birthYear,

        @Schema(description = "The housing area in which the participant lives today") @Nullable
        UUID housingAreaId,

        @Schema(description = "The benefit group of today, a code of benefit-groups") @Nullable
        String benefitGroup,

        @Schema(description = "A code of languages; for the participant's municipality alone") @Nullable
        String language,

        @Schema(
                description =
                        "The day on which the participant left the municipality; for the participant's municipality alone")
        @Nullable
        LocalDate departedOn,

        @Schema(description = "The poster's key; for the participant's municipality alone") @Nullable
        Source source,

        @Schema(
                description =
                        "In force or to come; for the participant's municipality alone, null for everybody else, protected or not")
        @Nullable
        ShownProtection protection,

        @JsonUnwrapped Stored stored) {

    /** What a reader of that insight sees. */
    public static ParticipantView of(Participant participant, Insight insight) {
        return new ParticipantView(
                participant.id(),
                participant.municipalityCode(),
                participant.birthYear(),
                insight.of(DataCategory.RESIDENCE, participant.housingAreaId()),
                insight.of(DataCategory.BENEFITS, participant.benefitGroup()),
                insight.own(participant.language()),
                insight.own(participant.departedOn()),
                insight.own(participant.source()),
                ShownProtection.of(insight.protection()),
                Stored.of(participant));
    }
}
