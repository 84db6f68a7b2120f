package dk.opgang.participants.handover;

import dk.opgang.platform.caller.Caller;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** When those in a package were born, as it was sent. Tells no other service more than whether that is long enough ago. */
@Singleton
class PackageBirths {

    private final HandoverCopies copies;
    private final PackageSeal seal;

    PackageBirths(HandoverCopies copies, PackageSeal seal) {
        this.copies = copies;
        this.seal = seal;
    }

    List<LocalDate> of(HandoverPackage found) {
        return copies.of(Caller.system(), found, found.opener()).stream()
                .filter(copy -> copy.part() == 0)
                .flatMap(copy -> seal.open(found, copy).stream())
                .map(PersonFile::birthDate)
                .toList();
    }
}
