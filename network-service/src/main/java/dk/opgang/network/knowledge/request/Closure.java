package dk.opgang.network.knowledge.request;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a question is closed.
 *
 * @param helpful whether what was answered helped
 */
@Schema(name = "NewKnowledgeRequestClosure", example = "{\"helpful\": true}")
record Closure(@NotNull Boolean helpful) {}
