package dk.opgang.participants.consent;

import dk.opgang.participants.fault.ParticipantsFault;
import dk.opgang.participants.subject.CaseForm;
import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.constraint.After;
import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.constraint.Defaulted;
import dk.opgang.platform.constraint.HasHappened;
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
 * @param dataCategories codes of data-categories, at least one and not all
 * @param sourceOrganisation who passes the data on: CVR or municipality code
 * @param recipientOrganisation who may read the data: CVR or municipality code
 * @param initiativeId the case, if the consent is bound to one
 * @param caseReference the municipality's own number of the case; for the participant's municipality alone
 * @param from first day that is covered
 * @param until first day that is no longer covered
 * @param givenOn the day on which it was given, not after the first day; that day if missing
 * @param givenBy a code of consent-givers; of a child under 15 not the participant alone
 * @param form a code of consent-forms
 * @param textVersion which text was consented to
 * @param source the poster's key; for the participant's municipality alone
 */
@Embeddable
public record ConsentForm(
        @NotNull @CodeOf("consent-purposes") String purpose,
        @NotEmpty @Size(max = 20) List<@CodeOf("data-categories") String> dataCategories,
        @NotNull @Column(name = "source_party") String sourceOrganisation,
        @NotNull @Column(name = "recipient_party") String recipientOrganisation,
        @Nullable UUID initiativeId,
        @Nullable @Size(max = 100) String caseReference,
        @NotNull @Column(name = "valid_from") LocalDate from,

        @NotNull @After("from") @Column(name = "valid_until")
        LocalDate until,

        @Defaulted @Nullable @HasHappened LocalDate givenOn,
        @Nullable @CodeOf("consent-givers") String givenBy,
        @Nullable @CodeOf("consent-forms") String form,
        @Nullable @Size(max = 100) String textVersion,
        @Nullable Source source)
        implements CaseForm<ConsentForm>, Checked {

    private static final CodeList CATEGORIES = CodeList.load("data-categories");

    /** Of a form that is right otherwise {@link ConsentRules} tell it, together with what else they find. */
    @Override
    public void check(Faults faults) {
        if (!faults.isEmpty()) {
            checkAlone(faults);
        }
    }

    /** What a form can be asked by itself. */
    void checkAlone(Faults faults) {
        Optional<Party> giver = party("/sourceOrganisation", sourceOrganisation, faults);
        Optional<Party> taker = party("/recipientOrganisation", recipientOrganisation, faults);
        if (giver.isPresent() && giver.equals(taker)) {
            faults.broken("/recipientOrganisation", ParticipantsFault.RECIPIENT_IS_SOURCE);
        }
        if (dataCategories != null && dataCategories.containsAll(CATEGORIES.keys())) {
            faults.broken("/dataCategories", ParticipantsFault.BLANKET_CONSENT);
        }
        if (givenOn != null && from != null && givenOn.isAfter(from)) {
            faults.broken("/givenOn", ParticipantsFault.AFTER_FROM);
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
                Party.plain(sourceOrganisation),
                Party.plain(recipientOrganisation),
                initiativeId,
                caseReference,
                from,
                until,
                givenOn == null ? from : givenOn,
                givenBy,
                form,
                textVersion,
                source);
    }

    /** The same, given on the day on which it begins to cover if no day is told, and no later than today. */
    ConsentForm whole(LocalDate today) {
        return givenOn == null && today.isBefore(from) ? given(today) : whole();
    }

    private ConsentForm given(LocalDate day) {
        return new ConsentForm(
                        purpose,
                        dataCategories,
                        sourceOrganisation,
                        recipientOrganisation,
                        initiativeId,
                        caseReference,
                        from,
                        until,
                        day,
                        givenBy,
                        form,
                        textVersion,
                        source)
                .whole();
    }

    /** The same terms for another time: given anew, under no key. */
    ConsentForm renewed(RenewalForm renewal, LocalDate begin) {
        return new ConsentForm(
                purpose,
                dataCategories,
                sourceOrganisation,
                recipientOrganisation,
                initiativeId,
                caseReference,
                begin,
                renewal.until(),
                renewal.givenOn(),
                renewal.givenBy(),
                renewal.form(),
                renewal.textVersion(),
                null);
    }

    @Override
    public ConsentForm withSource(@Nullable Source other) {
        return keyed(caseReference, other);
    }

    /** What others than the municipality see of it: no key of its own systems, nor its number of the case. */
    @Override
    public ConsentForm shown() {
        return keyed(null, null);
    }

    private ConsentForm keyed(@Nullable String reference, @Nullable Source key) {
        return new ConsentForm(
                purpose,
                dataCategories,
                sourceOrganisation,
                recipientOrganisation,
                initiativeId,
                reference,
                from,
                until,
                givenOn,
                givenBy,
                form,
                textVersion,
                key);
    }
}
