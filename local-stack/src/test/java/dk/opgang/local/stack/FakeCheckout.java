package dk.opgang.local.stack;

import dk.opgang.local.process.Checkout;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A checkout whose packaged services are {@link FakeService}; the compose file is the real one. */
final class FakeCheckout {

    private static final List<String> SERVICES = List.of(
            "participants-service", "initiatives-service", "housing-areas-service", "network-service", "gateway");

    private FakeCheckout() {}

    static Path in(Path folder) throws IOException {
        for (String compose : List.of("docker-compose.yml", "docker-compose.scale.yml")) {
            Files.copy(Checkout.root().resolve(compose), folder.resolve(compose));
        }
        for (String service : SERVICES) {
            Path app = Files.createDirectories(folder.resolve(service).resolve("target/quarkus-app"));
            writeJar(app.resolve("quarkus-run.jar"));
        }
        return folder;
    }

    private static void writeJar(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FakeService.class.getName());
        String entry = FakeService.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest);
                InputStream code = FakeService.class.getClassLoader().getResourceAsStream(entry)) {
            out.putNextEntry(new JarEntry(entry));
            code.transferTo(out);
        }
    }
}
