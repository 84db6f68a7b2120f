package dk.opgang.participants.intake;

import dk.opgang.participants.casefile.CaseFile;
import dk.opgang.participants.participant.Identity;
import dk.opgang.participants.subject.Participant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A case file on the way through a slice: several rows may be about the same participant. */
final class Draft {

    private final CaseFile file;
    private final boolean isNew;
    private @Nullable Identity identity;
    private boolean identityChanged;
    private boolean touched;
    private boolean spellTold;
    private final Map<UUID, List<@Nullable Object>> spellsBefore;
    private final List<@Nullable Object> standingBefore;

    private final OtherNames others;
    private Set<CprHash> otherNumbers = Set.of();

    Draft(CaseFile file, boolean isNew, @Nullable Identity identity) {
        this(file, isNew, identity, OtherNames.NONE);
    }

    Draft(CaseFile file, boolean isNew, @Nullable Identity identity, OtherNames others) {
        this.file = file;
        this.others = others;
        if (others.isAny()) {
            file.isOfTwo();
        }
        this.isNew = isNew;
        this.identity = identity;
        this.spellsBefore = spells();
        this.standingBefore = standing();
    }

    /** Takes note of the numbers of duplicates that were merged into the participant. */
    Draft alsoKnownBy(Set<CprHash> numbers) {
        otherNumbers = Set.copyOf(numbers);
        return this;
    }

    Set<CprHash> otherNumbers() {
        return otherNumbers;
    }

    /** The keys and ids of duplicates that were merged into the participant. */
    OtherNames others() {
        return others;
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

    /** Takes the identity of a row; true if it is another one than is known. A row under the number of a duplicate tells no new number. */
    boolean identify(Identity row, CprHash number) {
        Identity told =
                otherNumbers.contains(number) ? new Identity(identity().cpr(), row.givenName(), row.familyName()) : row;
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

    /** Whether what holds of the participant today is another than when the file was opened. */
    boolean isStandingChanged() {
        return !standing().equals(standingBefore);
    }

    /**
     * The spells that are new or others than when the file was opened. What events tell is less: nobody hears of a key, or of where
     * somebody lives who hides.
     */
    Set<UUID> changedSpells() {
        return spells().entrySet().stream()
                .filter(spell -> !spell.getValue().equals(spellsBefore.get(spell.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private List<@Nullable Object> standing() {
        return Arrays.asList(
                participant().housingAreaId(),
                participant().benefitGroup(),
                participant().nextChangeOn());
    }

    private Map<UUID, List<@Nullable Object>> spells() {
        Map<UUID, List<@Nullable Object>> spells = new HashMap<>();
        file.benefits()
                .spells()
                .forEach(period -> spells.put(
                        period.id(), Arrays.asList(period.form(), period.isEndedByNext(), period.housingAreaId())));
        file.residences()
                .spells()
                .forEach(stay -> spells.put(
                        stay.id(), Arrays.asList(stay.form(), stay.isEndedByNext(), stay.isBeginConcluded())));
        return spells;
    }

    void touch() {
        touched = true;
    }

    boolean isTouched() {
        return touched;
    }
}
