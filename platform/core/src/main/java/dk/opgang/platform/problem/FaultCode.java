package dk.opgang.platform.problem;

import dk.opgang.platform.coded.Coded;

/**
 * What can be wrong at one place of a request. The platform and each feature have an enum of such codes; its constants are the
 * only source of a fault's {@code code} and of its words in both languages, so that the same mistake is told in the same words
 * by every service.
 */
public interface FaultCode extends Coded {

    /** Its words, and the code of the fault that it is a special case of. */
    Wording wording();

    /** The code as clients see it: the constant's own, unless its wording has that of another. */
    @Override
    default String code() {
        String ofAnother = wording().code();
        return ofAnother == null ? Coded.super.code() : ofAnother;
    }

    /**
     * The fault at a place.
     *
     * @param pointer as in {@link Fault}
     * @param details what takes the places of {@code %s} in the wording; a {@link Text} is taken in the language of the sentence
     */
    default Fault at(String pointer, Object... details) {
        return new Fault(pointer, code(), wording().text().with(details));
    }
}
