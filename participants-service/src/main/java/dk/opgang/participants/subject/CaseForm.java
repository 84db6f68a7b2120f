package dk.opgang.participants.subject;

import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.value.Source;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality posts of a record about a participant: the request, what is stored, and the core of the answer. The key of the
 * municipality's own system is for the municipality alone, and may change.
 */
public interface CaseForm<F extends CaseForm<F>> extends PostedForm {

    /** The same under another key of the poster, or none. */
    F withSource(@Nullable Source source);

    /** What others than the municipality see of it: not the key. */
    default F shown() {
        return withSource(null);
    }
}
