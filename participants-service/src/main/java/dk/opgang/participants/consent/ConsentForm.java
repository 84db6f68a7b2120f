package dk.opgang.participants.consent;

import dk.opgang.participants.subject.CaseForm;
import dk.opgang.platform.constraint.After;
import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.value.Party;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A consent that a participant gave. It names purpose, data categories, source, recipient and case; a blanket one is not valid
 * (retssikkerhedsloven § 11 a).
 *
 * @param purpose a code of consent-purposes
 * @param dataCategories codes of data-categories, at least one
 * @param sourceOrganisation who passes the data on: CVR or municipality code
 * @param recipientOrganisation who may read the data: CVR or municipality code
 * @param initiativeId the case, if the consent is bound to one
 * @param from first day that is covered
 * @param until first day that is no longer covered
 * @param source the poster's key; for the participant's municipality alone
 */
@Embeddable
public record ConsentForm(
        @NotNull @CodeOf("consent-purposes") String purpose,
        @NotEmpty @Size(max = 20) List<@CodeOf("data-categories") String> dataCategories,
        @NotNull @Column(name = "source_party") String sourceOrganisation,
        @NotNull @Column(name = "recipient_party") String recipientOrganisation,
        @Nullable UUID initiativeId,
        @NotNull @Column(name = "valid_from") LocalDate from,

        @NotNull @After("from") @Column(name = "valid_until")
        LocalDate until,

        @Nullable Source source)
        implements CaseForm<ConsentForm>, Checked {

    @Override
    public void check(Faults faults) {
        Optional<Party> giver = party("/sourceOrganisation", sourceOrganisation, faults);
        Optional<Party> taker = party("/recipientOrganisation", recipientOrganisation, faults);
        if (giver.isPresent() && giver.equals(taker)) {
            faults.broken(
                    "/recipientOrganisation",
                    "recipient-is-source",
                    "Modtageren er en anden end kilden",
                    "The recipient is another than the source");
        }
    }

    private static Optional<Party> party(String pointer, @Nullable String text, Faults faults) {
        Optional<Party> party = Optional.ofNullable(text).flatMap(Party::parse);
        if (text != null && party.isEmpty()) {
            faults.broken(pointer, CommonFault.INVALID_ORGANISATION);
        }
        return party;
    }

    /** As it is stored: each category once and in order, a municipality by its three digits. */
    ConsentForm whole() {
        if (dataCategories.isEmpty()) {
            throw new IllegalArgumentException("A consent names at least one data category");
        }
        return new ConsentForm(
                purpose,
                dataCategories.stream().distinct().sorted().toList(),
                new Party(sourceOrganisation).value(),
                new Party(recipientOrganisation).value(),
                initiativeId,
                from,
                until,
                source);
    }

    @Override
    public ConsentForm withSource(@Nullable Source other) {
        return new ConsentForm(
                purpose, dataCategories, sourceOrganisation, recipientOrganisation, initiativeId, from, until, other);
    }
}
