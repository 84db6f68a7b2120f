package dk.opgang.initiatives.placement;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How placements are taken in. */
@ConfigMapping(prefix = "opgang.placements")
interface PlacementConfig {

    /**
     * How often a day a poster that may not read about a participant is refused without being told why, before it is refused altogether: with
     * dates enough, refusals alone would tell the year of birth.
     */
    @WithDefault("20")
    int silentRefusalsADay();
}
