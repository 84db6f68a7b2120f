package dk.opgang.participants.casefile;

import dk.opgang.participants.subject.Participant;
import dk.opgang.platform.caller.Caller;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Makes the case files of one person, who was registered twice, one; and settles a file whose spells were changed by set. */
@Singleton
@Transactional
public class UnitedFiles {

    private final CaseFiles files;
    private final BenefitPeriods benefits;
    private final Residences residences;
    private final EntityManager entities;

    UnitedFiles(CaseFiles files, BenefitPeriods benefits, Residences residences, EntityManager entities) {
        this.files = files;
        this.benefits = benefits;
        this.residences = residences;
        this.entities = entities;
    }

    /** Two records of which one must give way. */
    public record Clash(String kind, UUID survivorRecordId, UUID duplicateRecordId) {}

    /** What the two files contradict each other in. */
    public List<Clash> clashes(CaseFile survivor, CaseFile duplicate) {
        List<Clash> clashes = new ArrayList<>();
        benefits(survivor, duplicate)
                .clashes()
                .forEach(it -> clashes.add(new Clash(
                        "benefit-period", it.survivor().id(), it.duplicate().id())));
        residences(survivor, duplicate)
                .clashes()
                .forEach(it -> clashes.add(new Clash(
                        "residence", it.survivor().id(), it.duplicate().id())));
        return clashes;
    }

    /** The spells of the duplicate that begin when the survivor was not there any longer. */
    public static List<UUID> afterDeparture(CaseFile survivor, CaseFile duplicate) {
        return Stream.concat(duplicate.benefits().spells().stream(), duplicate.residences().spells().stream())
                .filter(spell -> survivor.participant().hasDepartedBy(spell.from()))
                .map(Spell::id)
                .toList();
    }

    /** Whether nothing of the participant goes on, or begins, from that day on. */
    public static boolean isOverBy(CaseFile file, LocalDate day) {
        return Stream.concat(file.benefits().spells().stream(), file.residences().spells().stream())
                .allMatch(spell -> !spell.isOpen() && spell.from().isBefore(day));
    }

    /**
     * Takes out what gave way, and makes one of what is one. What is left of the duplicate stays with it until it is moved.
     *
     * @param gaveWay ids of records of either
     */
    public void unite(CaseFile survivor, CaseFile duplicate, Collection<UUID> gaveWay) {
        List<Union.United<BenefitPeriodForm, BenefitPeriod>> benefitsUnited =
                benefits(survivor, duplicate).united(among(gaveWay, survivor.benefits(), duplicate.benefits()));
        List<Union.United<ResidenceForm, Residence>> staysUnited =
                residences(survivor, duplicate).united(among(gaveWay, survivor.residences(), duplicate.residences()));
        among(gaveWay, survivor.benefits(), duplicate.benefits()).forEach(benefits::remove);
        among(gaveWay, survivor.residences(), duplicate.residences()).forEach(residences::remove);
        benefitsUnited.forEach(it -> it.others().forEach(benefits::remove));
        staysUnited.forEach(it -> it.others().forEach(residences::remove));
        // Taken out first: what stays may take the key of one of them.
        benefits.flush();
        benefitsUnited.forEach(Union.United::settle);
        staysUnited.forEach(Union.United::settle);
        benefits.flush();
    }

    /** Reads the participant's file again, after it was changed by set, settles it and tells what is new since the other was read. */
    public Participant settle(Caller caller, CaseFile told) {
        entities.flush();
        entities.clear();
        CaseFile file = files.open(caller, told.participant().id());
        file.goOnFrom(told);
        files.keep(file);
        return file.participant();
    }

    /** The same for somebody of whom nobody knows any more: everything is told anew. */
    public Participant tellAnew(Caller caller, UUID participantId) {
        entities.flush();
        entities.clear();
        CaseFile file = files.open(caller, participantId);
        file.goOnFrom(CaseFile.ofNew(file.participant()));
        files.keep(file);
        return file.participant();
    }

    /**
     * Cuts what was put back where it stands in the way of what was recorded later.
     *
     * @param later ids of spells that stay as they are
     */
    public void giveWay(Caller caller, UUID participantId, Collection<UUID> later) {
        entities.flush();
        entities.clear();
        CaseFile file = files.open(caller, participantId);
        giveWay(file.benefits().spells(), later).forEach(benefits::remove);
        giveWay(file.residences().spells(), later).forEach(residences::remove);
        benefits.flush();
    }

    /** Gives those of which nothing is left. */
    private static <F extends SpellForm<F>, S extends Spell<F>> List<S> giveWay(
            List<S> spells, Collection<UUID> later) {
        List<S> nothing = new ArrayList<>();
        for (S stays : spells) {
            if (later.contains(stays.id())) {
                spells.stream()
                        .filter(it -> !later.contains(it.id()) && !nothing.contains(it))
                        .filter(it -> it.period().overlaps(stays.period()))
                        .filter(it -> !it.giveWayTo(stays))
                        .forEach(nothing::add);
            }
        }
        return nothing;
    }

    private static Union<BenefitPeriodForm, BenefitPeriod> benefits(CaseFile survivor, CaseFile duplicate) {
        return new Union<>(survivor.benefits().spells(), duplicate.benefits().spells());
    }

    private static Union<ResidenceForm, Residence> residences(CaseFile survivor, CaseFile duplicate) {
        return new Union<>(
                survivor.residences().spells(), duplicate.residences().spells());
    }

    private static <S extends Spell<?>> Set<S> among(Collection<UUID> ids, Timeline<S> one, Timeline<S> other) {
        Set<S> found = new HashSet<>();
        Stream.concat(one.spells().stream(), other.spells().stream())
                .filter(spell -> ids.contains(spell.id()))
                .forEach(found::add);
        return found;
    }
}
