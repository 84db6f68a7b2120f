package dk.opgang.housingareas.flows;

import dk.opgang.platform.coded.Coded;
import dk.opgang.platform.problem.Text;

/** Why someone is new on a benefit in an area. */
enum OpeningCause implements Coded {
    /** The benefit began while the person lived there, or on the day of moving in, and followed no other. */
    NEWLY_UNEMPLOYED("Nyledige", "Newly unemployed"),
    /** The person moved in with the benefit. */
    MOVED_IN("Tilflyttede", "Moved in"),
    /** The benefit began on the day on which another of the person's benefits ended. */
    FROM_ANOTHER_GROUP("Fra en anden ydelse", "From another group");

    private final Text label;

    OpeningCause(String da, String en) {
        this.label = new Text(da, en);
    }

    Text label() {
        return label;
    }
}
