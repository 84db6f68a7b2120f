package dk.opgang.participants.residence;

import dk.opgang.participants.casefile.ResidenceVersion;
import java.util.List;

/** What was recorded of one residence, oldest first. */
record ResidenceHistory(List<ResidenceVersionView> items) {

    static ResidenceHistory of(List<ResidenceVersion> versions) {
        return new ResidenceHistory(
                versions.stream().map(ResidenceVersionView::of).toList());
    }
}
