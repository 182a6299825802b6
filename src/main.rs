//! The page in a browser: hands over to the shell. Everything that can be tested stands there and below.

fn main() {
    fazhi_viewer::shell::start();
}
