package dk.opgang.initiatives.refusal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How often somebody is refused whom the caller may not read about; the name is that of placements, which came first. */
@ConfigMapping(prefix = "opgang.placements")
interface RefusalConfig {

    /**
     * How often a day a poster that may not read about a participant is refused without being told why, before it is refused altogether: with
     * dates enough, refusals alone would tell the year of birth.
     */
    @WithDefault("20")
    int silentRefusalsADay();
}
