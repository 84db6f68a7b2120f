package dk.opgang.participants.casefile;

import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.Protection;
import dk.opgang.participants.subject.ProtectionForm;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The protection of a participant on the way through a case file. One that ends a hiding is told to nobody as such: others hear again
 * where the participant lives.
 */
public final class Shelter {

    private final Optional<Protection> known;
    private final boolean toldWithheld;
    private Optional<Protection> present;
    private boolean changed;

    Shelter(Optional<Protection> known) {
        this.known = known;
        this.present = known;
        this.toldWithheld = known.filter(Protection::isAreaWithheld).isPresent();
    }

    /** The protection that there is now, whenever it is in force. */
    public Optional<Protection> protection() {
        return present;
    }

    /** Protects the participant in that way; true unless that is so already. */
    public boolean protect(Participant participant, ProtectionForm form) {
        boolean news = present.map(it -> it.change(form)).orElse(true);
        if (present.isEmpty()) {
            present = Optional.of(new Protection(participant.id(), participant.municipalityCode(), form));
        }
        changed |= news;
        return news;
    }

    /** Takes the protection away. */
    public void lift() {
        changed |= present.isPresent();
        present = Optional.empty();
    }

    /** Whether the protection is another than the file began with. */
    public boolean isChanged() {
        return changed;
    }

    /** The protection, if there was none before. */
    public Optional<Protection> added() {
        return known.isEmpty() ? present : Optional.empty();
    }

    /** The protection that was taken away. */
    public Optional<Protection> removed() {
        return present.isEmpty() ? known : Optional.empty();
    }

    /** Whether the protection, or what was told because of it, is another than it was stored with. */
    public boolean isToBeWritten() {
        return changed
                || present.filter(it -> it.isAreaWithheld() != toldWithheld).isPresent();
    }

    /** Whether others were told last that the participant lives in no area. */
    boolean isAreaWithheld() {
        return toldWithheld;
    }

    /** The first day of the hiding that the day is part of; null if it is part of none. */
    @Nullable
    LocalDate hidingOn(LocalDate day) {
        return present.filter(it -> it.withholdsAreaOn(day))
                .map(Protection::from)
                .orElse(null);
    }

    /** The days on which something changes by itself. */
    Stream<LocalDate> days() {
        return present.stream().flatMap(it -> Stream.concat(Stream.of(it.from()), Stream.ofNullable(it.until())));
    }

    void told(boolean withheld) {
        present.ifPresent(it -> it.told(withheld));
    }
}
