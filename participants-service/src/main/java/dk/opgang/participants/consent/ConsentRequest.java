package dk.opgang.participants.consent;

import dk.opgang.participants.code.Codes;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.time.Period;
import dk.opgang.platform.value.Source;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A consent as a municipality records it. */
@Schema(name = "ConsentRequest")
record ConsentRequest(
        @NotNull @Schema(description = "A code of consent-purposes")
        String purpose,

        @NotEmpty @Size(max = 20) @Schema(description = "Codes of data-categories")
        List<String> dataCategories,

        @NotNull @Schema(description = "Who passes the data on: CVR or municipality code")
        String sourceOrganisation,

        @NotNull @Schema(description = "Who may read the data: CVR or municipality code")
        String recipientOrganisation,

        @Nullable @Schema(description = "The case, if it is bound to one")
        UUID initiativeId,

        @NotNull @Schema(description = "First day") LocalDate from,

        @NotNull @Schema(description = "First day that is no longer covered")
        LocalDate until,

        @Nullable Source source)
        implements Checked {

    static ConsentRequest of(Consent consent) {
        ConsentTerms terms = consent.terms();
        return new ConsentRequest(
                terms.purpose(),
                terms.dataCategories().stream().sorted().toList(),
                terms.source().value(),
                terms.recipient().value(),
                terms.initiativeId(),
                terms.from(),
                terms.until(),
                consent.source());
    }

    @Override
    public void check(Faults faults) {
        Codes.CONSENT_PURPOSES.check("/purpose", purpose, faults);
        for (int i = 0; dataCategories != null && i < dataCategories.size(); i++) {
            Codes.DATA_CATEGORIES.check("/dataCategories/" + i, dataCategories.get(i), faults);
        }
        Optional<Party> from = checkParty("/sourceOrganisation", sourceOrganisation, faults);
        Optional<Party> to = checkParty("/recipientOrganisation", recipientOrganisation, faults);
        if (from.isPresent() && from.equals(to)) {
            faults.broken(
                    "/recipientOrganisation",
                    "recipient-is-source",
                    "Modtageren er en anden end kilden",
                    "The recipient is another than the source");
        }
        faults.broken(Period.faults(this.from, until, "/until"));
    }

    private static Optional<Party> checkParty(String pointer, @Nullable String text, Faults faults) {
        Optional<Party> party = Optional.ofNullable(text).flatMap(Party::parse);
        if (text != null && party.isEmpty()) {
            faults.broken(
                    pointer,
                    "invalid-organisation",
                    "Et gyldigt CVR-nummer eller en kommunekode",
                    "A valid CVR or a municipality code");
        }
        return party;
    }

    ConsentTerms terms() {
        return new ConsentTerms(
                purpose,
                Set.copyOf(dataCategories),
                new Party(sourceOrganisation),
                new Party(recipientOrganisation),
                initiativeId,
                from,
                until);
    }
}
