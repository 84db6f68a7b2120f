package dk.opgang.participants.consent;

import dk.opgang.participants.fault.ParticipantsFault;
import dk.opgang.platform.problem.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How what is posted of a consent differs from what is known of it. */
final class ConsentDifferences {

    private ConsentDifferences() {}

    /** The fields in which a consent that is posted again differs from what is known of it. */
    static List<Fault> of(ConsentForm known, ConsentForm posted) {
        Comparison fields = new Comparison(known, posted.whole(), new ArrayList<>());
        fields.differ("/purpose", ConsentForm::purpose);
        fields.differ("/dataCategories", ConsentForm::dataCategories);
        fields.differ("/sourceOrganisation", ConsentForm::sourceOrganisation);
        fields.differ("/recipientOrganisation", ConsentForm::recipientOrganisation);
        fields.differ("/initiativeId", ConsentForm::initiativeId);
        fields.differ("/caseReference", ConsentForm::caseReference);
        fields.differ("/from", ConsentForm::from);
        fields.differ("/until", ConsentForm::until);
        fields.differ("/givenBy", ConsentForm::givenBy);
        fields.differ("/form", ConsentForm::form);
        fields.differ("/textVersion", ConsentForm::textVersion);
        // Left out, it stands for whatever the day was then.
        if (posted.givenOn() != null) {
            fields.differ("/givenOn", ConsentForm::givenOn);
        }
        return fields.faults;
    }

    private record Comparison(ConsentForm known, ConsentForm posted, List<Fault> faults) {

        void differ(String pointer, Function<ConsentForm, @Nullable Object> field) {
            if (!Objects.equals(field.apply(known), field.apply(posted))) {
                faults.add(ParticipantsFault.DIFFERS.at(pointer));
            }
        }
    }
}
