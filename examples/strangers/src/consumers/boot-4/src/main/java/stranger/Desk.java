package stranger;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A service that has nothing of its own. */
@SpringBootApplication
public class Desk {}
