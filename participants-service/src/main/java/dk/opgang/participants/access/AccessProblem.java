package dk.opgang.participants.access;

import dk.opgang.platform.problem.ProblemCatalogue;
import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.ProblemHead;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.stream.Stream;

/** What a municipality answers its own staff about somebody protected; everybody else hears 404. */
public enum AccessProblem implements ProblemCode {
    PROTECTED_IDENTITY(
            "Borgerens navn og adresse er beskyttet, og klienten mangler rettigheden participants.identify-protected",
            "The citizen's name and address are protected, and the client lacks the scope participants.identify-protected"),
    PROTECTED_RESIDENCE(
            "Borgerens bopæl er beskyttet, og klienten mangler rettigheden participants.identify-protected",
            "The citizen's residence is protected, and the client lacks the scope participants.identify-protected");

    private final ProblemHead head;

    AccessProblem(String da, String en) {
        this.head = new ProblemHead(403, da, en);
    }

    @Override
    public ProblemHead head() {
        return head;
    }

    /** For the pages that explain them. */
    @Singleton
    static class Catalogue implements ProblemCatalogue {

        @Override
        public Stream<? extends ProblemCode> problems() {
            return Arrays.stream(AccessProblem.values());
        }
    }
}
