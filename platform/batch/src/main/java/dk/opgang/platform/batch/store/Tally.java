package dk.opgang.platform.batch.store;

import dk.opgang.platform.batch.Outcome;

/** How many rows came to which end. */
public record Tally(long created, long updated, long unchanged, long removed, long rejected) {

    public static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    public static Tally ofRejected(long rejected) {
        return new Tally(0, 0, 0, 0, rejected);
    }

    public Tally plus(Tally other) {
        return new Tally(
                created + other.created,
                updated + other.updated,
                unchanged + other.unchanged,
                removed + other.removed,
                rejected + other.rejected);
    }

    public Tally plus(Outcome outcome) {
        return switch (outcome) {
            case CREATED -> plus(new Tally(1, 0, 0, 0, 0));
            case UPDATED -> plus(new Tally(0, 1, 0, 0, 0));
            case UNCHANGED -> plus(new Tally(0, 0, 1, 0, 0));
            case REMOVED -> plus(new Tally(0, 0, 0, 1, 0));
            case REJECTED -> plus(new Tally(0, 0, 0, 0, 1));
        };
    }

    public long of(Outcome outcome) {
        return switch (outcome) {
            case CREATED -> created;
            case UPDATED -> updated;
            case UNCHANGED -> unchanged;
            case REMOVED -> removed;
            case REJECTED -> rejected;
        };
    }

    public long rows() {
        return created + updated + unchanged + removed + rejected;
    }
}
