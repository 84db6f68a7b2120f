package dk.opgang.initiatives.bonus.settlement;

import dk.opgang.platform.constraint.Distinct;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Why a settlement is reversed, and how much of it.
 *
 * @param lineIds the bonus lines that are to be open again; all of the settlement without them
 */
@Schema(name = "BonusReversal", example = """
                {"reason": "En måling er rettet"}""")
record ReversalForm(
        @NotBlank @Size(max = 500) String reason,

        @Nullable @Size(min = 1, max = 1000) @Distinct List<UUID> lineIds) {}
