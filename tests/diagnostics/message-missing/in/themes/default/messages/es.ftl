nav-home = Inicio
nav-guides = Guías
