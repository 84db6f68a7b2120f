package dk.opgang.housingareas.law.warning;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;

/** Early warnings. */
@ConfigMapping(prefix = "opgang.early-warning")
public interface WarningConfig {

    /** How near to a threshold a criterion is that puts an area under watch, in percentage points; 0 or more. */
    @WithDefault("2")
    BigDecimal watchMarginPoints();
}
