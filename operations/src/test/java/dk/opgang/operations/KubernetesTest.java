package dk.opgang.operations;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyEgressRule;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicySpec;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every object of the manifests fits the model of Kubernetes, and keeps to what is promised of it. */
class KubernetesTest {

    private static final int DRAIN_SECONDS = 35;

    private static final Map<String, Long> BASE = new TreeMap<>(Map.of(
            "ConfigMap", 1L,
            "Deployment", 5L,
            "Job", 4L,
            "NetworkPolicy", 7L,
            "PodDisruptionBudget", 5L,
            "Service", 5L,
            "ServiceAccount", 5L));

    private static final String MINIMAL = """
            apiVersion: v1
            kind: ConfigMap
            metadata: {name: some}
            data: {a: "1"}
            """;

    private final StrictManifests manifests = new StrictManifests();

    @Test
    void theBaseFitsTheModelAndIsWhole() throws IOException {
        // When
        List<HasMetadata> objects = base();

        // Then
        assertEquals(BASE, kinds(objects));
        assertAll(pods(objects).stream().map(pod -> () -> assertIsConfined(pod)));
        assertAll(deployments(objects).map(deployment -> () -> assertIsWatchedAndDrained(deployment)));
    }

    /** Clusters differ in where their names are answered; whatever else stays closed. */
    @ParameterizedTest
    @CsvSource({
        "namespace, 53, UDP, true",
        "namespace, 53, TCP, true",
        "namespace, 5353, UDP, true",
        "169.254.20.10/32, 53, UDP, true",
        "namespace, 5432, TCP, false",
        "namespace, 9093, TCP, false"
    })
    void theGatewayReachesTheNamesOfEveryClusterAndNoDataOfAnybody(
            String peer, int port, String protocol, boolean expected) throws IOException {
        // Given
        Stream<NetworkPolicyEgressRule> rules = base().stream()
                .filter(NetworkPolicy.class::isInstance)
                .map(policy -> ((NetworkPolicy) policy).getSpec())
                .filter(KubernetesTest::isOfTheGateway)
                .flatMap(spec -> spec.getEgress().stream());

        // When
        boolean reached = rules.anyMatch(rule -> leadsTo(rule, peer) && isOpen(rule, port, protocol));

        // Then
        assertEquals(expected, reached);
    }

    private List<HasMetadata> base() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path file : Checkout.files("deploy/kubernetes/base", ".yaml")) {
            if (!file.endsWith("kustomization.yaml")) {
                all.append("---\n").append(Files.readString(file));
            }
        }
        return manifests.read(all.toString());
    }

    private static boolean isOfTheGateway(NetworkPolicySpec spec) {
        LabelSelector pods = spec.getPodSelector();
        return pods.getMatchExpressions().stream()
                        .allMatch(expression -> expression.getValues().contains("edge"))
                && pods.getMatchLabels().values().stream().allMatch("edge"::equals);
    }

    /** Whether a rule lets out to that block of addresses, or to pods of whatever namespace; without peers it does to all. */
    private static boolean leadsTo(NetworkPolicyEgressRule rule, String peer) {
        return rule.getTo().isEmpty()
                || rule.getTo().stream()
                        .anyMatch(to -> to.getIpBlock() != null
                                ? to.getIpBlock().getCidr().equals(peer)
                                : peer.equals("namespace")
                                        && to.getNamespaceSelector() != null
                                        && to.getNamespaceSelector()
                                                .getMatchLabels()
                                                .isEmpty());
    }

    private static boolean isOpen(NetworkPolicyEgressRule rule, int port, String protocol) {
        return rule.getPorts().stream()
                .anyMatch(open ->
                        open.getPort().getIntVal() == port && open.getProtocol().equals(protocol));
    }

    /** Where there is no kubectl, what it would put together is only seen in its parts. */
    @ParameterizedTest
    @CsvSource({"small, 0", "production, 5"})
    void overlaysAreRenderedAndFitTheModel(String overlay, long autoscalers) throws Exception {
        // Given
        Optional<Path> kubectl = kubectl();
        Assumptions.assumeTrue(kubectl.isPresent(), "kubectl is not installed");

        // When
        List<HasMetadata> objects = manifests.read(render(kubectl.orElseThrow(), overlay));

        // Then
        Map<String, Long> expected = new TreeMap<>(BASE);
        if (autoscalers > 0) {
            expected.put("HorizontalPodAutoscaler", autoscalers);
            // Several gateways have a database to share their limits in.
            expected.merge("Job", 1L, Long::sum);
            expected.merge("NetworkPolicy", 1L, Long::sum);
        }
        assertEquals(expected, kinds(objects));
        assertAll(objects.stream()
                .map(object -> () -> assertEquals("opgang", object.getMetadata().getNamespace())));
        assertAll(pods(objects).stream()
                .flatMap(pod -> pod.getContainers().stream())
                .map(container -> () -> assertTrue(
                        container.getImage().matches("opgang/[a-z-]+:[0-9]+\\.[0-9]+\\.[0-9]+"),
                        container.getImage())));
        assertAll(pods(objects).stream().map(pod -> () -> assertIsConfined(pod)));
    }

    @Test
    void patchesFitTheModel() throws IOException {
        // When
        List<HasMetadata> patches =
                manifests.read(Checkout.text("deploy/kubernetes/overlays/production/production.yaml"));
        List<HasMetadata> scaling = manifests.read(Checkout.text("deploy/kubernetes/overlays/production/scaling.yaml"));
        List<HasMetadata> limits = manifests.read(Checkout.text("deploy/kubernetes/overlays/production/limits.yaml"));

        // Then
        assertEquals(5, patches.size());
        assertEquals(5, scaling.size());
        assertEquals(2, limits.size());
        assertAll(pods(limits).stream().map(pod -> () -> assertIsConfined(pod)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data: {a: 1}",
                "data: {a: true}",
                "data: {a: yes}",
                "dta: {a: \"1\"}",
                "kind: ConfigMaps",
                "metadata: {name: some, owner: me}"
            })
    void whatAClusterWouldRefuseIsRefusedHere(String fault) {
        // Given
        String member = fault.substring(0, fault.indexOf(':') + 1);
        String faulty = MINIMAL.contains("\n" + member)
                ? MINIMAL.replaceFirst("(?m)^" + Pattern.quote(member) + ".*$", fault)
                : MINIMAL + fault + "\n";

        // When
        List<HasMetadata> sound = manifests.read(MINIMAL);

        // Then
        assertEquals(1, sound.size());
        assertThrows(RuntimeException.class, () -> manifests.read(faulty.replace("a: yes}", "\n  a: yes\n}")));
    }

    private static void assertIsConfined(PodSpec pod) {
        assertEquals(Boolean.TRUE, pod.getSecurityContext().getRunAsNonRoot());
        assertEquals(
                "RuntimeDefault", pod.getSecurityContext().getSeccompProfile().getType());
        assertEquals(Boolean.FALSE, pod.getAutomountServiceAccountToken());
        for (Container container : pod.getContainers()) {
            assertEquals(Boolean.TRUE, container.getSecurityContext().getReadOnlyRootFilesystem());
            assertEquals(Boolean.FALSE, container.getSecurityContext().getAllowPrivilegeEscalation());
            assertEquals(
                    List.of("ALL"),
                    container.getSecurityContext().getCapabilities().getDrop());
            assertFalse(container.getResources().getRequests().isEmpty());
            assertFalse(container.getResources().getLimits().isEmpty());
            for (EnvVar variable : container.getEnv()) {
                if (variable.getName().matches(".*(PASSWORD|SECRET|JAAS).*")) {
                    assertTrue(variable.getValue() == null
                            && variable.getValueFrom().getSecretKeyRef() != null);
                }
            }
        }
    }

    private static void assertIsWatchedAndDrained(Deployment deployment) {
        PodSpec pod = deployment.getSpec().getTemplate().getSpec();
        Container container = pod.getContainers().getFirst();
        assertTrue(pod.getTerminationGracePeriodSeconds() > DRAIN_SECONDS);
        assertFalse(pod.getTopologySpreadConstraints().isEmpty());
        assertEquals("/q/health/started", path(container.getStartupProbe()));
        assertEquals("/q/health/ready", path(container.getReadinessProbe()));
        assertEquals("/q/health/live", path(container.getLivenessProbe()));
    }

    private static String path(Probe probe) {
        assertEquals("management", probe.getHttpGet().getPort().getStrVal());
        return probe.getHttpGet().getPath();
    }

    private static Map<String, Long> kinds(List<HasMetadata> objects) {
        Map<String, Long> kinds = new TreeMap<>();
        objects.forEach(object -> kinds.merge(object.getKind(), 1L, Long::sum));
        return kinds;
    }

    private static Stream<Deployment> deployments(List<HasMetadata> objects) {
        return objects.stream().filter(Deployment.class::isInstance).map(Deployment.class::cast);
    }

    private static List<PodSpec> pods(List<HasMetadata> objects) {
        List<PodSpec> pods = new ArrayList<>();
        for (HasMetadata object : objects) {
            if (object instanceof Deployment deployment) {
                pods.add(deployment.getSpec().getTemplate().getSpec());
            } else if (object instanceof Job job) {
                pods.add(job.getSpec().getTemplate().getSpec());
            }
        }
        return pods;
    }

    private static Optional<Path> kubectl() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, "kubectl"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static String render(Path kubectl, String overlay) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        kubectl.toString(),
                        "kustomize",
                        Checkout.at("deploy/kubernetes/overlays/" + overlay).toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String rendered = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), "kubectl kustomize " + overlay);
        return rendered;
    }
}
