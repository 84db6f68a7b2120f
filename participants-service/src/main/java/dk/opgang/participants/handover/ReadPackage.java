package dk.opgang.participants.handover;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.participants.access.AccessProblem;
import dk.opgang.participants.access.Diary;
import dk.opgang.participants.access.Reader;
import dk.opgang.participants.handover.HandoverPackages.Standing;
import dk.opgang.participants.participant.Cpr;
import dk.opgang.participants.participant.IdentityVault;
import dk.opgang.participants.subject.Participants;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Opens a package for those who may read it now, and logs it on both sides. */
@Singleton
class ReadPackage {

    private final HandoverPackages packages;
    private final HandoverCopies copies;
    private final PackageSeal seal;
    private final Participants participants;
    private final IdentityVault vault;
    private final Diary diary;
    private final BusinessClock clock;

    ReadPackage(
            HandoverPackages packages,
            HandoverCopies copies,
            PackageSeal seal,
            Participants participants,
            IdentityVault vault,
            Diary diary,
            BusinessClock clock) {
        this.packages = packages;
        this.copies = copies;
        this.seal = seal;
        this.participants = participants;
        this.vault = vault;
        this.diary = diary;
        this.clock = clock;
    }

    /** Who is handed over: for the receiver, as long as the package is open or accepted. */
    @Transactional
    Cover cover(Caller caller, UUID id, String purpose) {
        HandoverPackage found = packages.get(caller, id);
        String own = caller.municipality().orElseThrow(ReadPackage::notFound);
        if (!own.equals(found.to()) || !found.state().holds()) {
            throw notFound();
        }
        requireGround(found);
        List<Cover.Item> items = new ArrayList<>();
        opened(caller, found, own).forEach((number, files) -> {
            Opened person = files.getFirst();
            PersonFile file = person.file();
            var known = participants.withCpr(caller, own, vault.hashes(own, new Cpr(file.cpr())));
            if (!found.isFromElsewhere()) {
                diary.note(caller, "read-handover-cover", person.copy().originId(), found.from(), purpose);
            }
            known.ifPresent(it -> diary.note(caller, "read-handover-cover", it.id(), own, purpose));
            items.add(new Cover.Item(
                    number, file.cpr(), file.givenName(), file.familyName(), file.birthDate(), known.isPresent()));
        });
        return new Cover(items);
    }

    /** What was handed over: for the sender from then on, for the receiver once it may; for nobody once it was taken back. */
    @Transactional
    Content content(Caller caller, UUID id, String purpose) {
        HandoverPackage found = packages.get(caller, id);
        String own = caller.municipality().orElseThrow(ReadPackage::notFound);
        requireReadable(found, own);
        Map<Integer, List<Opened>> people = opened(caller, found, own);
        List<Content.Person> shown = new ArrayList<>();
        people.forEach((number, parts) -> {
            HandoverCopy copy = parts.getFirst().copy();
            Map<String, JsonNode> records = new TreeMap<>();
            parts.forEach(part -> records.putAll(part.file().records()));
            shown.add(new Content.Person(number, copy.participantId(), records));
            log(caller, found, copy, purpose);
        });
        PersonFile letter = people.values().stream()
                .findFirst()
                .map(parts -> parts.getFirst().file())
                .orElseThrow(ReadPackage::notFound);
        return new Content(letter.provision(), letter.message(), letter.notes(), shown);
    }

    /** What the open items are about: for those who may read the content. */
    @Transactional
    Notes notes(Caller caller, UUID id, String purpose) {
        HandoverPackage found = packages.get(caller, id);
        String own = caller.municipality().orElseThrow(ReadPackage::notFound);
        requireReadable(found, own);
        List<HandoverCopy> first = copies.of(caller, found, own).stream()
                .filter(copy -> copy.part() == 0)
                .toList();
        first.forEach(copy -> log(caller, found, copy, purpose));
        return new Notes(first.stream()
                .flatMap(copy -> seal.open(found, copy).stream())
                .findFirst()
                .map(PersonFile::notes)
                .orElse(List.of()));
    }

    private void requireReadable(HandoverPackage found, String own) {
        boolean isReceiver = own.equals(found.to());
        if (!found.state().holds() || isReceiver && !found.isOpenToReceiver()) {
            throw notFound();
        }
        if (isReceiver) {
            requireGround(found);
        }
    }

    private void log(Caller caller, HandoverPackage found, HandoverCopy copy, String purpose) {
        UUID own = copy.participantId();
        if (!copy.originId().equals(own) && !found.isFromElsewhere()) {
            diary.note(caller, "read-handover", copy.originId(), found.from(), purpose);
        }
        if (own != null) {
            diary.note(caller, "read-handover", own, copy.municipalityCode(), purpose);
        }
    }

    /** The parts of each person that the caller may know; a protected one is for few alone. */
    private Map<Integer, List<Opened>> opened(Caller caller, HandoverPackage found, String own) {
        Map<Integer, List<Opened>> people = copies.of(caller, found, own).stream()
                .flatMap(copy -> seal.open(found, copy).map(file -> new Opened(copy, file)).stream())
                .collect(Collectors.groupingBy(it -> it.copy().number(), TreeMap::new, Collectors.toList()));
        boolean isProtected = people.values().stream()
                .anyMatch(parts -> parts.getFirst().file().isProtected(clock.today()));
        if (isProtected && !caller.has(Reader.TRUSTED)) {
            throw new ProblemException(AccessProblem.PROTECTED_IDENTITY);
        }
        if (people.isEmpty()) {
            throw notFound();
        }
        return people;
    }

    /** A consent that is gone by now closes the package before anybody has noted it. */
    private void requireGround(HandoverPackage found) {
        if (found.state().isOpen() && packages.standing(found) != Standing.STANDING) {
            throw notFound();
        }
    }

    private static ProblemException notFound() {
        return new ProblemException(CommonProblem.NOT_FOUND);
    }

    /** What open items are about. */
    record Notes(List<PackageForm.Note> items) {}

    private record Opened(HandoverCopy copy, PersonFile file) {}
}
