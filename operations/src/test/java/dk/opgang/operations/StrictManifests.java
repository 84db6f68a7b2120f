package dk.opgang.operations;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.type.LogicalType;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads manifests as the API server does, and not as the model would: it keeps what it does not know without a word, and makes a text of
 * a number. Both are refused by a cluster, or mean nothing there.
 */
final class StrictManifests {

    private static final Map<String, Class<? extends HasMetadata>> KINDS = Map.of(
            "v1 ConfigMap", ConfigMap.class,
            "v1 Service", Service.class,
            "v1 ServiceAccount", ServiceAccount.class,
            "apps/v1 Deployment", Deployment.class,
            "batch/v1 Job", Job.class,
            "policy/v1 PodDisruptionBudget", PodDisruptionBudget.class,
            "networking.k8s.io/v1 NetworkPolicy", NetworkPolicy.class,
            "autoscaling/v2 HorizontalPodAutoscaler", HorizontalPodAutoscaler.class);

    private static final Pattern END = Pattern.compile("(?m)^---\\s*$");

    /** What the cluster's reader takes for true and false, and ours for a text. */
    private static final Pattern OLD_BOOLEAN = Pattern.compile("(?mi)^\\s*[^#\"'\\n]*:\\s+(?:yes|no|on|off|y|n)\\s*$");

    private final YAMLMapper mapper = YAMLMapper.builder()
            .annotationIntrospector(new NothingUnknown())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(
                    LogicalType.Textual, texts -> texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

    /** @throws RuntimeException that names what is wrong */
    List<HasMetadata> read(String documents) {
        if (OLD_BOOLEAN.matcher(documents).find()) {
            throw new IllegalArgumentException("A word that is a boolean to the cluster stands without quotes");
        }
        List<HasMetadata> objects = new ArrayList<>();
        for (String document : END.split(documents, -1)) {
            JsonNode tree = mapper.readTree(document);
            if (tree.isObject()) {
                objects.add(read(document, tree));
            }
        }
        return objects;
    }

    private HasMetadata read(String document, JsonNode tree) {
        String kind =
                tree.path("apiVersion").asString("") + " " + tree.path("kind").asString("");
        Class<? extends HasMetadata> type = KINDS.get(kind);
        if (type == null) {
            throw new IllegalArgumentException("No kind of ours: " + kind);
        }
        return mapper.readValue(document, type);
    }

    private static final class NothingUnknown extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1;

        @Override
        public Boolean hasAnySetter(MapperConfig<?> config, Annotated member) {
            return false;
        }
    }
}
