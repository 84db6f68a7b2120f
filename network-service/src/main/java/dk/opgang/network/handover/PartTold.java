package dk.opgang.network.handover;

import java.util.UUID;

/**
 * A part of a package that goes to another installation: sealed for its receiver, who alone opens it. Those of a package are told before how
 * it stands.
 *
 * @param n of the person in the package, from 1
 * @param part 0, or the number of what was sent after it
 * @param sealed base64
 */
record PartTold(UUID handoverId, int n, int part, String sealed) implements ToldOfHandover {

    static final String KIND = "handover-part";

    private static final int MOST_PEOPLE = 20;
    private static final int MOST_PARTS = 1_000;

    @Override
    public boolean mayBeTold() {
        return handoverId != null && sealed != null && n >= 1 && n <= MOST_PEOPLE && part >= 0 && part < MOST_PARTS;
    }
}
