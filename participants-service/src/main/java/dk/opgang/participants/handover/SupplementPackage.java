package dk.opgang.participants.handover;

import dk.opgang.participants.access.Diary;
import dk.opgang.participants.subject.Participants;
import dk.opgang.participants.subject.ProcessingRestrictions;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.Faults;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sends more of the same people after the receiver has asked for it, by the same ground; or tells that there is no more. */
@Singleton
class SupplementPackage {

    private final HandoverPackages packages;
    private final HandoverCopies copies;
    private final Participants participants;
    private final ProcessingRestrictions restrictions;
    private final Grounds grounds;
    private final PackParts parts;
    private final PackageSeal seal;
    private final FetchedRecords elsewhere;
    private final Diary diary;

    SupplementPackage(
            HandoverPackages packages,
            HandoverCopies copies,
            Participants participants,
            ProcessingRestrictions restrictions,
            Grounds grounds,
            PackParts parts,
            PackageSeal seal,
            FetchedRecords elsewhere,
            Diary diary) {
        this.packages = packages;
        this.copies = copies;
        this.participants = participants;
        this.restrictions = restrictions;
        this.grounds = grounds;
        this.parts = parts;
        this.seal = seal;
        this.elsewhere = elsewhere;
        this.diary = diary;
    }

    /**
     * @param categories what is sent; none if the sender has no more to send
     * @param told by what is sealed for a receiver that another installation serves
     */
    @Transactional
    Decided supplement(Caller caller, UUID id, List<String> categories, @Nullable OtherKey told) {
        HandoverPackage found = packages.lockSent(caller, id);
        if (found.state() != PackageState.MORE_REQUESTED) {
            return Decided.refused(found);
        }
        List<HandoverCopy> first = copies.of(caller, found, found.from()).stream()
                .filter(copy -> copy.part() == 0)
                .toList();
        found.goOn(categories);
        if (!categories.isEmpty()) {
            send(caller, found, first, categories, told);
        }
        packages.flush();
        return Decided.of(found);
    }

    private void send(
            Caller caller,
            HandoverPackage found,
            List<HandoverCopy> first,
            List<String> categories,
            @Nullable OtherKey told) {
        List<UUID> people = first.stream()
                .map(copy -> Objects.requireNonNull(copy.participantId()))
                .toList();
        restrictions.requireNone(caller, people);
        String provision = found.isByConsent()
                ? null
                : first.stream()
                        .flatMap(copy -> seal.open(found, copy).stream())
                        .map(PersonFile::provision)
                        .findFirst()
                        .orElse(null);
        Faults faults = new Faults();
        grounds.check(found.basis(), provision, categories, faults);
        faults.throwIfAny();
        if (GatherRecords.isKeptElsewhere(categories)) {
            elsewhere.require(people, found.from());
        }
        List<HandedOver> handedOver = people.stream()
                .map(id -> handedOver(caller, found, id, categories))
                .toList();
        parts.pack(caller, found, handedOver, new PackParts.Letter(provision, null, List.of(), categories), told);
        diary.noteAll(caller, "send-handover", people, found.from());
    }

    private HandedOver handedOver(Caller caller, HandoverPackage found, UUID id, List<String> categories) {
        var participant = participants.lock(caller, id);
        return new HandedOver(
                participant,
                parts.birthDate(caller, participant),
                found.isByConsent() ? grounds.consent(caller, id, found.to(), categories) : null);
    }
}
