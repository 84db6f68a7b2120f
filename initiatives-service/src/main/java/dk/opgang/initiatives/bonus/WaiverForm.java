package dk.opgang.initiatives.bonus;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a municipality waives a bonus. */
@Schema(name = "BonusWaiver")
record WaiverForm(@NotBlank @Size(max = 500) String reason) {}
