package dk.opgang.participants.casefile;

import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.ParticipantEvent;
import dk.opgang.participants.subject.ParticipantProblem;
import dk.opgang.participants.subject.Protection;
import dk.opgang.participants.subject.RecordRemoved;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A participant with benefit periods and residences. Whoever changes one of them settles the file afterwards: then what holds
 * today follows from them again, and the differences to the beginning are the events to publish.
 */
public final class CaseFile {

    private final Participant participant;
    private final Timeline<BenefitPeriod> benefits;
    private final Timeline<Residence> residences;
    private final Shelter shelter;
    private Optional<ParticipantState> known;
    private final Map<UUID, BenefitPeriodState> knownBenefits = new HashMap<>();
    private boolean united;
    private final ResidenceNews residenceNews;

    private CaseFile(
            Participant participant,
            Collection<BenefitPeriod> benefits,
            Collection<Residence> residences,
            Shelter shelter,
            boolean known) {
        this.participant = participant;
        this.benefits = new Timeline<>(benefits);
        this.residences = new Timeline<>(residences);
        this.shelter = shelter;
        boolean withheld = shelter.isAreaWithheld();
        this.residenceNews = new ResidenceNews(participant, this.residences, withheld);
        this.known = known ? Optional.of(updated(withheld)) : Optional.empty();
        remember(withheld);
    }

    /** The empty file of a participant that nobody has been told of yet. */
    public static CaseFile ofNew(Participant participant) {
        return new CaseFile(participant, List.of(), List.of(), new Shelter(Optional.empty()), false);
    }

    /** The file as it was kept. */
    public static CaseFile of(
            Participant participant,
            Collection<BenefitPeriod> benefits,
            Collection<Residence> residences,
            Optional<Protection> protection) {
        return new CaseFile(participant, benefits, residences, new Shelter(protection), true);
    }

    /** Takes note that the participant was registered twice, and that reports come for either record. */
    public void isOfTwo() {
        united = true;
    }

    boolean isUnited() {
        return united;
    }

    /** This file is told of from where the other one was: what differs between them is news. */
    void goOnFrom(CaseFile told) {
        known = told.known;
        knownBenefits.clear();
        knownBenefits.putAll(told.knownBenefits);
        residenceNews.goOnFrom(told.residenceNews);
    }

    public Participant participant() {
        return participant;
    }

    /** Whether the participant is protected, and what becomes of that. */
    public Shelter shelter() {
        return shelter;
    }

    public Timeline<BenefitPeriod> benefits() {
        return benefits;
    }

    public Timeline<Residence> residences() {
        return residences;
    }

    /** Takes a report in, wholly or, if it is refused, not at all. */
    public Taken take(Report report, LocalDate today) {
        List<Decision> decisions = decide(report, today);
        for (Decision decision : decisions) {
            if (decision instanceof Decision.Refused(Refusal refusal)) {
                return new Taken(Optional.of(refusal), false);
            }
        }
        boolean changed = false;
        for (Decision decision : decisions) {
            if (decision instanceof Decision.Change(Runnable make)) {
                make.run();
                changed = true;
            }
        }
        return new Taken(Optional.empty(), changed);
    }

    private List<Decision> decide(Report report, LocalDate today) {
        List<Decision> decisions = new ArrayList<>();
        if (report.stay() != null) {
            decisions.add(new StayRule(this, today).decide(report.stay(), report.benefit()));
        }
        if (report.benefit() != null) {
            decisions.add(new BenefitRule(this).decide(report.benefit()));
        }
        return decisions;
    }

    /**
     * Takes note that the participant left: what is open ends on that day, and nothing begins on it or later.
     *
     * @param because the closing reason of what ends
     * @return what begins later and so stands in the way; then nothing is changed
     */
    public Optional<Refusal> depart(LocalDate on, String because) {
        Optional<Refusal> inTheWay = benefits.since(on)
                .map(period -> new Refusal(ParticipantProblem.BENEFIT_PERIOD_OVERLAPS, "/on", period.id()))
                .or(() -> residences
                        .since(on)
                        .map(stay -> new Refusal(ParticipantProblem.RESIDENCE_OVERLAPS, "/on", stay.id())));
        if (inTheWay.isEmpty()) {
            participant.departs(on, because);
        }
        return inTheWay;
    }

    /** Why nothing can begin on that day, if the participant has left by then. */
    Optional<Refusal> departedBy(LocalDate from, String pointer) {
        return participant.hasDepartedBy(from)
                ? Optional.of(new Refusal(ParticipantProblem.PARTICIPANT_DEPARTED, pointer, participant.id()))
                : Optional.empty();
    }

    /** Derives what holds on the day, and tells what has changed since the file was opened or last settled. */
    public List<ParticipantEvent> settle(LocalDate today) {
        endWithDeparture();
        LocalDate hiding = shelter.hidingOn(today);
        boolean withhold = hiding != null;
        benefits.spells().forEach(this::place);
        participant.stands(
                residences.on(today).map(Residence::housingAreaId).orElse(null),
                benefits.on(today).map(BenefitPeriod::group).orElse(null),
                nextChange(today));
        List<ParticipantEvent> events = new ArrayList<>();
        boolean registered = known.isEmpty();
        ParticipantState now = ParticipantState.of(
                registered ? ParticipantState.REGISTERED : ParticipantState.UPDATED, participant, withhold);
        if (registered) {
            events.add(now);
        }
        events.addAll(removed(RecordRemoved.RESIDENCE, residenceNews.known(), residences));
        events.addAll(removed(RecordRemoved.BENEFIT_PERIOD, knownBenefits.keySet(), benefits));
        events.addAll(residenceNews.of(residences, hiding));
        benefits.spells().forEach(period -> compare(period, withhold).ifPresent(events::add));
        if (!registered && !now.equals(known.get())) {
            events.add(now);
        }
        known = Optional.of(updated(withhold));
        residenceNews.remember(residences, withhold);
        remember(withhold);
        shelter.told(withhold);
        return events;
    }

    private void endWithDeparture() {
        LocalDate on = participant.departedOn();
        if (on != null) {
            String because = Objects.requireNonNull(participant.departedBecause());
            benefits.endByDeparture(on, because);
            residences.endByDeparture(on, because);
        }
    }

    private ParticipantState updated(boolean withheld) {
        return ParticipantState.of(ParticipantState.UPDATED, participant, withheld);
    }

    /** Where the participant lived when the period began, or moved to first while it ran. */
    private void place(BenefitPeriod period) {
        period.happenedIn(residences
                .firstIn(period.period())
                .map(Residence::housingAreaId)
                .orElse(null));
    }

    private @Nullable LocalDate nextChange(LocalDate today) {
        Stream<LocalDate> spells = Stream.concat(benefits.spells().stream(), residences.spells().stream())
                .flatMap(spell -> Stream.of(Optional.of(spell.from()), Optional.ofNullable(spell.to())))
                .flatMap(Optional::stream);
        return Stream.concat(spells, shelter.days())
                .filter(day -> day.isAfter(today))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private Optional<ParticipantEvent> compare(BenefitPeriod period, boolean withhold) {
        BenefitPeriodState told = knownBenefits.get(period.id());
        if (told == null) {
            return Optional.of(BenefitPeriodState.of(BenefitPeriodState.OPENED, participant, period, withhold));
        }
        // That the area is withheld from now on is no news of a period: it would tell that somebody hides.
        BenefitPeriodState before = withhold ? told.withoutArea() : told;
        BenefitPeriodState now = BenefitPeriodState.of(before.type(), participant, period, withhold);
        if (now.equals(before)) {
            return Optional.empty();
        }
        boolean closed = before.to() == null
                && now.to() != null
                && before.from().equals(now.from())
                && before.group().equals(now.group())
                && Objects.equals(before.housingAreaId(), now.housingAreaId());
        return Optional.of(BenefitPeriodState.of(
                closed ? BenefitPeriodState.CLOSED : BenefitPeriodState.CORRECTED, participant, period, withhold));
    }

    private List<RecordRemoved> removed(String type, Set<UUID> known, Timeline<?> timeline) {
        Set<UUID> gone = new TreeSet<>(known);
        timeline.spells().forEach(spell -> gone.remove(spell.id()));
        return gone.stream()
                .map(id -> new RecordRemoved(type, id, participant.id(), participant.municipalityCode()))
                .toList();
    }

    private void remember(boolean withheld) {
        knownBenefits.clear();
        benefits.spells()
                .forEach(period -> knownBenefits.put(
                        period.id(), BenefitPeriodState.of(BenefitPeriodState.OPENED, participant, period, withheld)));
    }
}
