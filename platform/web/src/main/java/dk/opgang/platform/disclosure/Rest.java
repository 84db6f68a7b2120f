package dk.opgang.platform.disclosure;

import java.util.Collection;

/** A total and its parts, of each of which a reader knows bounds: what they tell of each other. */
record Rest(Bounds total, Collection<Bounds> parts, long least, long most) {

    static Rest of(Bounds total, Collection<Bounds> parts) {
        long least = 0;
        long most = 0;
        for (Bounds part : parts) {
            least += part.least();
            most += part.most();
        }
        return new Rest(total, parts, least, most);
    }

    /** Whether every number that is not known already keeps a range of the given width, which reaches k. */
    boolean hides(long smallestShown, long width) {
        return total.isHiddenBy(new Bounds(total.value(), least, most), smallestShown, width)
                && parts.stream().allMatch(part -> part.isHiddenBy(without(part), smallestShown, width));
    }

    private Bounds without(Bounds part) {
        return new Bounds(part.value(), total.least() - (most - part.most()), total.most() - (least - part.least()));
    }
}
