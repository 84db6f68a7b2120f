package dk.opgang.participants.intake;

import dk.opgang.participants.consent.ConsentForm;
import dk.opgang.platform.value.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of a consent batch, its components being the CSV columns; {@code dataCategories} are codes with a plus between them. Who passes the
 * data on is the municipality that posts.
 */
record ConsentRow(
        String sourceSystem,
        String sourceId,
        UUID participantId,
        String purpose,
        String dataCategories,
        String recipientOrganisation,
        @Nullable UUID initiativeId,
        @Nullable String caseReference,
        LocalDate from,
        LocalDate until,
        @Nullable LocalDate givenOn,
        @Nullable String givenBy,
        @Nullable String form,
        @Nullable String textVersion) {
    /** The row about somebody else. */
    ConsentRow about(UUID participant) {
        return new ConsentRow(
                sourceSystem,
                sourceId,
                participant,
                purpose,
                dataCategories,
                recipientOrganisation,
                initiativeId,
                caseReference,
                from,
                until,
                givenOn,
                givenBy,
                form,
                textVersion);
    }

    /** The row as a single request of the municipality. */
    ConsentForm told(String municipality) {
        return told(municipality, new Source(sourceSystem, sourceId));
    }

    /** The same without what is not known of a row that could be read in part alone. */
    ConsentForm told(String municipality, @Nullable Source source) {
        return new ConsentForm(
                purpose,
                dataCategories == null ? List.of() : List.of(dataCategories.split("\\+", -1)),
                municipality,
                recipientOrganisation,
                initiativeId,
                caseReference,
                from,
                until,
                givenOn,
                givenBy,
                form,
                textVersion,
                source);
    }
}
