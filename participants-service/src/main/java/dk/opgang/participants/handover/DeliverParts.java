package dk.opgang.participants.handover;

import dk.opgang.platform.caller.Caller;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Gives out what is sent of a package to another installation: sealed for its receiver, and opened by nobody here. In the name of the system. */
@Singleton
class DeliverParts {

    private static final Caller SYSTEM = Caller.system();

    private final HandoverPackages packages;
    private final HandoverCopies copies;
    private final PackageSeal seal;

    DeliverParts(HandoverPackages packages, HandoverCopies copies, PackageSeal seal) {
        this.packages = packages;
        this.copies = copies;
        this.seal = seal;
    }

    /**
     * What is handed over of one person at once.
     *
     * @param n of the person in the package, from 1
     * @param part 0, or the number of what was sent after it
     * @param sealed base64
     */
    record Part(int n, int part, String sealed) {}

    /** Those of the package in their order; none if it goes to nobody elsewhere, or holds no longer. */
    @Transactional
    List<Part> of(UUID id) {
        return packages.find(SYSTEM, id).stream()
                .filter(found -> found.isSentElsewhere() && found.state().holds())
                .flatMap(found -> copies.of(SYSTEM, found, found.to()).stream())
                .flatMap(this::part)
                .toList();
    }

    private Stream<Part> part(HandoverCopy copy) {
        return seal
                .unwrap(copy)
                .map(bytes ->
                        new Part(copy.number(), copy.part(), Base64.getEncoder().encodeToString(bytes)))
                .stream();
    }
}
