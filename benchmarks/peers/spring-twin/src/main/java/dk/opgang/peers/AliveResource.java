package dk.opgang.peers;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AliveResource {

    @GetMapping("/alive")
    String alive() {
        return "{\"status\":\"UP\"}";
    }
}
