package dk.opgang.participants.intake;

import dk.opgang.participants.casefile.CaseFile;
import dk.opgang.participants.participant.Identity;
import dk.opgang.participants.subject.Participant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A case file on the way through a slice: several rows may be about the same participant. */
final class Draft {

    private final CaseFile file;
    private final boolean isNew;
    private @Nullable Identity identity;
    private boolean identityChanged;
    private boolean touched;

    Draft(CaseFile file, boolean isNew, @Nullable Identity identity) {
        this.file = file;
        this.isNew = isNew;
        this.identity = identity;
    }

    CaseFile file() {
        return file;
    }

    Participant participant() {
        return file.participant();
    }

    boolean isNew() {
        return isNew;
    }

    /** Takes the identity of a row; true if it is another one than is known. */
    boolean identify(Identity told) {
        boolean news = !Objects.equals(identity, told);
        identity = told;
        identityChanged |= news;
        return news;
    }

    Identity identity() {
        return Objects.requireNonNull(identity);
    }

    boolean isIdentityChanged() {
        return identityChanged;
    }

    void touch() {
        touched = true;
    }

    boolean isTouched() {
        return touched;
    }
}
