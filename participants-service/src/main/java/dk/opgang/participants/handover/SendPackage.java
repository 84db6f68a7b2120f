package dk.opgang.participants.handover;

import dk.opgang.participants.access.Diary;
import dk.opgang.participants.handover.Provisions.Provision;
import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.Participants;
import dk.opgang.participants.subject.ProcessingRestrictions;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Hands people over to another municipality: makes the package, sealed for that municipality. */
@Singleton
class SendPackage {

    private static final Duration SOONEST = Duration.ofMinutes(1);
    private static final Duration USUAL = Duration.ofDays(14);
    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(5);

    /** Days after somebody left until which the new municipality is told in time: "straks" leaves room for a weekend (lommepengejob § 5). */
    private static final int TOLD_WITHIN = 5;

    private final HandoverPackages packages;
    private final HandoverCopies copies;
    private final Participants participants;
    private final ProcessingRestrictions restrictions;
    private final Grounds grounds;
    private final PackParts parts;
    private final ReceiverKeys keys;
    private final FetchedRecords elsewhere;
    private final Diary diary;
    private final BusinessClock clock;

    SendPackage(
            HandoverPackages packages,
            HandoverCopies copies,
            Participants participants,
            ProcessingRestrictions restrictions,
            Grounds grounds,
            PackParts parts,
            ReceiverKeys keys,
            FetchedRecords elsewhere,
            Diary diary,
            BusinessClock clock) {
        this.packages = packages;
        this.copies = copies;
        this.participants = participants;
        this.restrictions = restrictions;
        this.grounds = grounds;
        this.parts = parts;
        this.keys = keys;
        this.elsewhere = elsewhere;
        this.diary = diary;
        this.clock = clock;
    }

    /**
     * @throws ProblemException 422 with every fault, 409 if the receiver has no key, somebody's processing is restricted, a consent does not
     *     cover it, or the person is in a handover to the receiver already
     */
    @Transactional
    Sealed send(Caller caller, PackageForm form) {
        String own = caller.municipality().orElseThrow(() -> new ProblemException(HandoverProblem.NOT_THE_SENDER));
        Faults faults = new Faults();
        if (form.toMunicipalityCode().equals(own)) {
            faults.broken("/toMunicipalityCode", HandoverFault.OWN_MUNICIPALITY);
        }
        Instant answerBy = answerBy(form, faults);
        Optional<Provision> provision = grounds.check(form.basis(), form.provision(), form.dataCategories(), faults);
        List<HandedOver> people = people(caller, own, form, provision.orElse(null), faults);
        if (form.takesOverOn() != null && form.takesOverOn().isBefore(clock.today())) {
            faults.broken("/takesOverOn", HandoverFault.BEFORE_SENDING);
        }
        faults.throwIfAny();
        String receiver = form.toMunicipalityCode();
        boolean isElsewhere = form.receiverKey() != null && !keys.isServed(receiver);
        keys.toSeal(receiver, form.receiverKey());
        List<HandedOver> grounded = people.stream()
                .map(person -> grounded(caller, person, receiver, form))
                .toList();
        if (GatherRecords.isKeptElsewhere(form.dataCategories())) {
            elsewhere.require(form.people(), own);
        }
        HandoverPackage made = new HandoverPackage(own, receiver, form, answerBy, isElsewhere);
        packages.persist(made);
        packages.flush();
        Sealed.Envelope envelope = parts.pack(
                caller,
                made,
                grounded,
                new PackParts.Letter(
                        form.provision(),
                        form.message(),
                        form.notes() == null ? List.of() : form.notes(),
                        form.dataCategories()),
                form.receiverKey());
        diary.noteAll(caller, "send-handover", form.people(), own);
        return new Sealed(made.id(), people.size(), envelope, answerBy, isLate(people), form.people(), isElsewhere);
    }

    private Instant answerBy(PackageForm form, Faults faults) {
        if (form.answerBy() != null
                && form.answerBy().isBefore(clock.now().plus(SOONEST).minus(CLOCKS_DIFFER))) {
            faults.broken("/answerBy", CommonFault.NOT_IN_THE_FUTURE);
        }
        return form.answerBy() == null ? clock.now().plus(USUAL) : form.answerBy();
    }

    /** Those of the caller, in the order of the request, locked; of the others a fault tells. */
    private List<HandedOver> people(
            Caller caller, String own, PackageForm form, @Nullable Provision provision, Faults faults) {
        Map<UUID, Participant> found =
                participants
                        .list(caller, Restriction.in("id", form.people()), Restriction.equal("municipalityCode", own))
                        .stream()
                        .collect(Collectors.toMap(Participant::id, Function.identity()));
        restrictions.requireNone(caller, found.keySet());
        found.keySet().stream().sorted().forEach(id -> participants.lock(caller, id));
        List<HandedOver> people = new ArrayList<>();
        for (int i = 0; i < form.people().size(); i++) {
            String pointer = "/participants/" + i + "/participantId";
            Participant participant = found.get(form.people().get(i));
            if (participant == null) {
                faults.broken(pointer, HandoverFault.HANDED_OVER_PARTICIPANT_NOT_FOUND);
                continue;
            }
            LocalDate birthDate = parts.birthDate(caller, participant);
            if (provision != null) {
                grounds.checkAge(provision, pointer, birthDate, faults);
            }
            people.add(new HandedOver(participant, birthDate, null));
        }
        return people;
    }

    private HandedOver grounded(Caller caller, HandedOver person, String receiver, PackageForm form) {
        if (copies.isOpen(caller, person.id(), receiver)) {
            throw new ProblemException(HandoverProblem.HANDOVER_OPEN).with("participantId", person.id());
        }
        return form.basis().equals(HandoverPackage.BY_CONSENT)
                ? new HandedOver(
                        person.participant(),
                        person.birthDate(),
                        grounds.consent(caller, person.id(), receiver, form.dataCategories()))
                : person;
    }

    private boolean isLate(List<HandedOver> people) {
        return people.stream()
                .map(person -> person.participant().departedOn())
                .anyMatch(left -> left != null && clock.today().isAfter(left.plusDays(TOLD_WITHIN)));
    }
}
