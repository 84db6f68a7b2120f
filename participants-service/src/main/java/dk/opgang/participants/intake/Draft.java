package dk.opgang.participants.intake;

import dk.opgang.participants.casefile.CaseFile;
import dk.opgang.participants.participant.Identity;
import dk.opgang.participants.subject.Participant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case file on the way through a slice: several rows may be about the same participant. */
final class Draft {

    private final CaseFile file;
    private final boolean isNew;
    private @Nullable Identity identity;
    private boolean identityChanged;
    private boolean touched;
    private boolean spellTold;
    private final Set<UUID> rekeyed = new HashSet<>();

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

    /** A row has told something new of a spell; of the participant itself nothing. */
    void tellSpell() {
        spellTold = true;
    }

    boolean isSpellTold() {
        return spellTold;
    }

    /** A spell may have another key, which is an event to nobody. */
    void tellKey(UUID spell) {
        rekeyed.add(spell);
    }

    Set<UUID> rekeyed() {
        return Set.copyOf(rekeyed);
    }

    void touch() {
        touched = true;
    }

    boolean isTouched() {
        return touched;
    }
}
